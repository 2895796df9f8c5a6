package dev.vitrine.sandbox;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads IAM policies as strictly as IAM does, and refuses the others in its words. */
final class PolicyReader {

  private static final Set<String> VERSIONS = Set.of("2012-10-17", "2008-10-17");
  private static final Set<String> MEMBERS = Set.of("Version", "Id", "Statement");

  private final JsonMapper json =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads a policy.
   *
   * @throws AwsRefusal {@code MalformedPolicyDocument} where IAM would not take it
   */
  Policy read(String source, PolicyKind kind) {
    var document = parse(source);
    if (!document.isObject() || !MEMBERS.containsAll(document.propertyNames())) {
      throw malformed("Syntax errors in policy.");
    }
    if (!VERSIONS.contains(document.path("Version").asString("2008-10-17"))) {
      throw malformed(
          "The policy must contain a valid version string: use 2012-10-17 or 2008-10-17");
    }
    var statements = document.path("Statement");
    if (statements.isEmpty()) {
      throw malformed("Syntax errors in policy.");
    }
    var reader = new StatementReader(kind);
    return new Policy(
        source,
        (statements.isArray() ? elements(statements) : List.of(statements))
            .stream().map(reader::read).toList());
  }

  private static List<JsonNode> elements(JsonNode array) {
    return array.valueStream().toList();
  }

  private JsonNode parse(String source) {
    try {
      return json.readTree(source);
    } catch (JacksonException _) {
      throw malformed("This policy contains invalid Json");
    }
  }

  /** The refusal of a policy that IAM does not take. */
  static AwsRefusal malformed(String sentence) {
    return new AwsRefusal("MalformedPolicyDocument", 400, sentence);
  }
}
