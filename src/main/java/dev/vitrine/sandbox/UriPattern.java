package dev.vitrine.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URI pattern of an operation of a REST protocol, such as {@code /{Bucket}/{Key+}?uploads}.
 *
 * @param path what the path must match
 * @param labels the names of its parts, in their order
 * @param query the query parameters that it demands, each with its value or an empty one
 */
record UriPattern(Pattern path, List<String> labels, Map<String, String> query) {

  private static final Pattern LABEL = Pattern.compile("\\{([^}+]+)(\\+?)}");

  UriPattern {
    labels = List.copyOf(labels);
    query = Map.copyOf(query);
  }

  /** The pattern of an operation. S3's stand without their bucket in the SDK's metadata. */
  static UriPattern of(AwsOperation operation) {
    String uri = operation.uri();
    boolean bucketless =
        operation.service().name().equals("s3")
            && !uri.contains("{Bucket}")
            && operation.input().member("Bucket").isPresent();
    return parse(bucketless ? "/{Bucket}" + uri : uri);
  }

  static UriPattern parse(String uri) {
    int mark = uri.indexOf('?');
    String path = mark < 0 ? uri : uri.substring(0, mark);
    Map<String, String> query = new HashMap<>();
    if (mark >= 0) {
      FormTree.form(uri.substring(mark + 1))
          .forEach((name, values) -> query.put(name, values.getFirst()));
    }
    query.remove("x-id");
    List<String> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(path);
    var regex = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(path.substring(end, matcher.start())));
      regex.append(matcher.group(2).isEmpty() ? "([^/]+)" : "(.+)");
      labels.add(matcher.group(1));
      end = matcher.end();
    }
    regex.append(Pattern.quote(path.substring(end))).append("/?");
    return new UriPattern(Pattern.compile(regex.toString()), labels, query);
  }

  /** The parts of the path by name, decoded; empty where the request is for something else. */
  Optional<Map<String, String>> match(WireRequest request) {
    Matcher matcher = path.matcher(request.path().isEmpty() ? "/" : request.path());
    Map<String, List<String>> asked = FormTree.form(request.query());
    boolean demanded =
        query.entrySet().stream()
            .allMatch(entry ->
                asked.containsKey(entry.getKey())
                    && (entry.getValue().isEmpty()
                        || asked
                            .getOrDefault(entry.getKey(), List.of())
                            .contains(entry.getValue())));
    return demanded && matcher.matches() ? Optional.of(parts(matcher)) : Optional.empty();
  }

  private Map<String, String> parts(MatchResult match) {
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      String encoded = match.group(i + 1).replace("+", "%2B");
      parts.put(labels.get(i), URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    }
    return parts;
  }
}
