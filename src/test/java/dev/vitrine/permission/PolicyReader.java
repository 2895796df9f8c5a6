package dev.vitrine.permission;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a policy as IAM does: wildcards count, letters' case does not. */
record PolicyReader(JsonNode policy) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static PolicyReader of(String policy) {
    return new PolicyReader(JSON.readTree(policy));
  }

  boolean allows(String action, String resource) {
    return StreamSupport.stream(policy.get("Statement").spliterator(), false)
        .filter(statement -> statement.get("Effect").asString().equals("Allow"))
        .anyMatch(statement ->
            matches(statement.get("Action"), action)
                && matches(statement.get("Resource"), resource));
  }

  List<String> actions() {
    return StreamSupport.stream(policy.get("Statement").spliterator(), false)
        .flatMap(statement -> statement.get("Action").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private static boolean matches(JsonNode oneOrMany, String value) {
    var patterns =
        oneOrMany.isArray()
            ? oneOrMany.valueStream().map(JsonNode::asString).toList()
            : List.of(oneOrMany.asString());
    return patterns.stream().anyMatch(pattern -> like(pattern).matcher(value).matches());
  }

  private static Pattern like(String pattern) {
    var expression = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }
}
