package dev.vitrine.sandbox;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An error that a data file describes.
 *
 * @param code AWS's code
 * @param status the HTTP status
 * @param message AWS's sentence, with places such as {@code ${value}}
 */
record ErrorText(String code, int status, String message) {

  static ErrorText read(JsonNode error) {
    Known.only(error, "code", "status", "message");
    return new ErrorText(
        error.path("code").asString(),
        error.path("status").asInt(400),
        error.path("message").asString(""));
  }

  /** The error below a member, empty where there is none. */
  static Optional<ErrorText> in(JsonNode node, String member) {
    return node.has(member) ? Optional.of(read(node.path(member))) : Optional.empty();
  }

  AwsRefusal about(String value) {
    return with(Map.of("value", value));
  }

  /** The error with its places filled. */
  AwsRefusal with(Map<String, String> values) {
    String sentence = message;
    for (var value : values.entrySet()) {
      sentence = sentence.replace("${" + value.getKey() + "}", value.getValue());
    }
    return new AwsRefusal(code, status, sentence);
  }
}
