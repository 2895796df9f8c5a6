package dev.vitrine.sandbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What {@code AssumeRole} was asked for, after AWS's validation.
 *
 * <p>Simplified: {@code PolicyArns} are refused rather than ignored, because ignoring them would
 * give a session more than it was asked for; MFA and transitive tags are ignored.
 *
 * @param roleArn the role to assume
 * @param sessionName the name of the session
 * @param duration how long it lasts
 * @param externalId the ExternalId, where one was sent
 * @param policy the session policy as JSON, where one was sent
 * @param sourceIdentity the source identity, where one was sent
 * @param tags the session tags
 */
record SessionRequest(
    String roleArn,
    String sessionName,
    Duration duration,
    Optional<String> externalId,
    Optional<String> policy,
    Optional<String> sourceIdentity,
    Map<String, String> tags) {

  private static final String NAME = "[\\w+=,.@-]*";
  private static final String DOCUMENT = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
  private static final String ANYTHING = "[\\u0009\\u000A\\u000D\\u0020-\\uFFFD]+";
  private static final Pattern ROLE =
      Pattern.compile("arn:aws:iam::\\d{12}:role/([\\x21-\\x7E]+/)?[\\w+=,.@-]{1,64}");
  private static final int CHAINED_SECONDS = 3_600;

  SessionRequest {
    tags = Map.copyOf(tags);
  }

  /**
   * Reads the parameters of an {@code AssumeRole}.
   *
   * @throws AwsRefusal {@code ValidationError} where AWS would not take them
   */
  static SessionRequest of(JsonNode parameters) {
    new Constraints(parameters)
        .present("RoleArn")
        .present("RoleSessionName")
        .text("RoleArn", 20, 2_048, ANYTHING)
        .text("RoleSessionName", 2, 64, NAME)
        .number("DurationSeconds", 900, 43_200)
        .text("ExternalId", 2, 1_224, "[\\w+=,.@:\\/-]*")
        .text("Policy", 1, 2_048, DOCUMENT)
        .text("SourceIdentity", 2, 64, NAME)
        .size("Tags", 50)
        .require();
    var roleArn = parameters.path("RoleArn").asString();
    if (!ROLE.matcher(roleArn).matches()) {
      throw Constraints.refusal("Request ARN is invalid");
    }
    if (!parameters.path("PolicyArns").isEmpty()) {
      throw Constraints.refusal(
          "PolicyArns name managed policies, which this account does not have");
    }
    var seconds = parameters.path("DurationSeconds").asInt(CHAINED_SECONDS);
    // The instance's role is itself a role session, so every AssumeRole here is a chained one.
    if (seconds > CHAINED_SECONDS) {
      throw Constraints.refusal(
          "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role"
              + " chaining.");
    }
    return new SessionRequest(
        roleArn,
        parameters.path("RoleSessionName").asString(),
        Duration.ofSeconds(seconds),
        sent(parameters, "ExternalId"),
        sent(parameters, "Policy"),
        sent(parameters, "SourceIdentity"),
        tags(parameters.path("Tags")));
  }

  private static Optional<String> sent(JsonNode parameters, String name) {
    return Optional.of(parameters.path(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  private static Map<String, String> tags(JsonNode sent) {
    var tags = new LinkedHashMap<String, String>();
    for (var tag : sent) {
      new Constraints(tag)
          .present("Key")
          .text("Key", 1, 128, ".+")
          .text("Value", 0, 256, ".*")
          .require();
      tags.put(tag.path("Key").asString(), tag.path("Value").asString(""));
    }
    return tags;
  }
}
