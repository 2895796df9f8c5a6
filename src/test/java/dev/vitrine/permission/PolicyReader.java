package dev.vitrine.permission;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a policy as IAM does: wildcards count, letters' case does not. */
record PolicyReader(List<Statement> statements) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static PolicyReader of(String policy) {
    return new PolicyReader(
        JSON.readTree(policy).get("Statement").valueStream().map(Statement::of).toList());
  }

  boolean allows(String action, String resource) {
    return statements.stream()
        .anyMatch(statement ->
            matches(statement.actions(), action) && matches(statement.resources(), resource));
  }

  private static boolean matches(List<Pattern> patterns, String value) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(value).matches());
  }

  /** A statement that allows. */
  record Statement(List<Pattern> actions, List<Pattern> resources) {

    static Statement of(JsonNode statement) {
      if (!statement.get("Effect").asString().equals("Allow")) {
        throw new IllegalArgumentException("A grant only allows: " + statement);
      }
      return new Statement(patterns(statement.get("Action")), patterns(statement.get("Resource")));
    }

    private static List<Pattern> patterns(JsonNode oneOrMany) {
      return (oneOrMany.isArray() ? oneOrMany.valueStream() : List.of(oneOrMany).stream())
          .map(JsonNode::asString)
          .map(text -> Pattern.quote(text).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"))
          .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
          .toList();
    }
  }
}
