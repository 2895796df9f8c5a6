package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A parameter that narrows what an operation answers to the resources that have its value.
 *
 * @param parameter the parameter, one value or a list
 * @param members where a resource has the value, any of these
 * @param every the value that every resource of the file has, where none of its members says it
 * @param prefix whether the beginning is enough
 * @param tail whether what stands behind the last slash is enough, as a name instead of an ARN
 * @param values for a value other than the resource's own words, which of these it stands for; a
 *     value that stands for none narrows nothing
 * @param otherwise the value where the parameter was not sent
 * @param required the error where the parameter was not sent
 * @param pattern what a value must look like
 * @param malformed the error where it does not
 * @param missing the error where no resource has it
 */
record Narrowing(
    String parameter,
    List<String> members,
    Optional<String> every,
    boolean prefix,
    boolean tail,
    Map<String, Set<String>> values,
    Optional<String> otherwise,
    Optional<ErrorText> required,
    Pattern pattern,
    Optional<ErrorText> malformed,
    Optional<ErrorText> missing) {

  static Narrowing read(String parameter, JsonNode node) {
    Known.only(
        node,
        "members",
        "every",
        "prefix",
        "tail",
        "values",
        "otherwise",
        "required",
        "pattern",
        "malformed",
        "missing");
    Map<String, Set<String>> values = new HashMap<>();
    node.path("values")
        .properties()
        .forEach(one -> values.put(one.getKey(), Set.copyOf(Known.texts(one.getValue()))));
    return new Narrowing(
        parameter,
        Known.texts(node.has("every") ? node.path("members") : node.required("members")),
        node.path("every").asStringOpt(),
        node.path("prefix").asBoolean(false),
        node.path("tail").asBoolean(false),
        values,
        node.path("otherwise").asStringOpt(),
        ErrorText.in(node, "required"),
        Pattern.compile(node.path("pattern").asString(".*"), Pattern.DOTALL),
        ErrorText.in(node, "malformed"),
        ErrorText.in(node, "missing"));
  }

  /** The resources that have what was asked for. */
  List<Given> narrow(Call call, List<Given> given) {
    List<String> asked = asked(call);
    if (asked.isEmpty()) {
      required.ifPresent(error -> {
        throw error.about(parameter);
      });
      return given;
    }
    asked.forEach(this::check);
    if (!values.isEmpty()) {
      return given.stream()
          .filter(one -> asked.stream().allMatch(value -> stands(one, value)))
          .toList();
    }
    Set<String> found = new HashSet<>();
    List<Given> kept =
        given.stream()
            .filter(one -> {
              List<String> matching = asked.stream().filter(value -> has(one, value)).toList();
              found.addAll(matching);
              return !matching.isEmpty();
            })
            .toList();
    missing.ifPresent(error -> refuseMissing(error, asked, found));
    return kept;
  }

  private List<String> asked(Call call) {
    List<String> sent = Dotted.texts(call.parameters(), parameter);
    return sent.isEmpty() ? otherwise.stream().toList() : sent;
  }

  private void check(String value) {
    if (!pattern.matcher(value).matches()) {
      malformed.ifPresent(error -> {
        throw error.about(value);
      });
    }
  }

  private boolean stands(Given one, String value) {
    Set<String> accepted = values.get(value);
    return accepted == null || texts(one).stream().anyMatch(accepted::contains);
  }

  private boolean has(Given one, String value) {
    return texts(one).stream()
        .anyMatch(text ->
            (prefix ? text.startsWith(value) : text.equals(value))
                || (tail && text.endsWith("/" + value)));
  }

  private List<String> texts(Given one) {
    return Stream.concat(
            every.stream(), members.stream().flatMap(member -> one.texts(member).stream()))
        .toList();
  }

  private static void refuseMissing(ErrorText error, List<String> asked, Set<String> found) {
    String missing =
        asked.stream().filter(value -> !found.contains(value)).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw error.about(missing);
    }
  }
}
