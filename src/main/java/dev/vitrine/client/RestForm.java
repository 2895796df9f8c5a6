package dev.vitrine.client;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Method, path and literal query by which a REST service knows an operation.
 *
 * @param operation the operation in AWS's spelling
 * @param method the HTTP method
 * @param segments the path's segments; {@code {Name}} stands for one, {@code {Name+}} for several
 * @param literals the query parameters that must be there with just this value
 * @param required further query parameters that must be there
 * @param optional query parameters that may be there; {@code *} allows any
 */
record RestForm(
    String operation,
    String method,
    List<String> segments,
    Map<String, String> literals,
    Set<String> required,
    Set<String> optional) {

  static RestForm of(String line) {
    var fields = line.split("\t", -1);
    var uri = fields[3].split("\\?", 2);
    var names = Arrays.stream(fields[4].split(" ")).filter(name -> !name.isEmpty()).toList();
    return new RestForm(
        fields[1],
        fields[2],
        segments(uri[0]),
        uri.length == 1 ? Map.of() : literals(uri[1]),
        names.stream()
            .filter(name -> name.endsWith("!"))
            .map(name -> name.substring(0, name.length() - 1))
            .collect(Collectors.toUnmodifiableSet()),
        names.stream().filter(name -> !name.endsWith("!")).collect(Collectors.toUnmodifiableSet()));
  }

  /** The segments of a path; an empty last one where it ends with a slash. */
  static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  boolean matches(String sentMethod, List<String> path) {
    return method.equals(sentMethod) && matchesPath(path);
  }

  boolean matches(QueryString query) {
    return literals.entrySet().stream()
            .allMatch(literal -> query.values(literal.getKey()).equals(List.of(literal.getValue())))
        && query.names().containsAll(required)
        && query.names().stream().allMatch(this::mayCarry);
  }

  /**
   * How exactly the form names a path, smaller for the more exact: AWS prefers a literal segment to
   * a variable one, that to several, and more named query parameters to fewer.
   */
  String rank() {
    var path = segments.stream().map(RestForm::rankOf).collect(Collectors.joining());
    var named = literals.size() + required.size();
    return path + "~" + (char) ('z' - named);
  }

  private boolean matchesPath(List<String> path) {
    var several = several();
    if (several < 0) {
      return path.size() == segments.size() && matchesRange(path, 0, 0, segments.size());
    }
    var after = segments.size() - several - 1;
    return path.size() >= segments.size()
        && matchesRange(path, 0, 0, several)
        && !path.get(several).isEmpty()
        && matchesRange(path, path.size() - after, several + 1, after);
  }

  private boolean matchesRange(List<String> path, int from, int formFrom, int count) {
    for (var i = 0; i < count; i++) {
      var form = segments.get(formFrom + i);
      var sent = path.get(from + i);
      if (isVariable(form) ? sent.isEmpty() : !form.equals(sent)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayCarry(String name) {
    return literals.containsKey(name)
        || required.contains(name)
        || optional.contains(name)
        || optional.contains("*");
  }

  private int several() {
    for (var i = 0; i < segments.size(); i++) {
      if (segments.get(i).endsWith("+}")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{");
  }

  private static String rankOf(String segment) {
    if (!isVariable(segment)) {
      return "a";
    }
    return segment.endsWith("+}") ? "c" : "b";
  }

  private static Map<String, String> literals(String query) {
    var literals = new HashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      var parts = pair.split("=", 2);
      literals.put(parts[0], parts.length == 1 ? "" : parts[1]);
    }
    return Map.copyOf(literals);
  }
}
