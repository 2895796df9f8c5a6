package dev.vitrine.sandbox;

import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON protocols 1.0 and 1.1: the operation in {@code X-Amz-Target}, JSON in and out.
 *
 * @param contentType the content type of the request, which the answer repeats
 */
record AwsJson(String contentType) implements Protocol {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public ObjectNode parameters(AwsOperation operation, WireRequest request) {
    return JsonShapes.read(operation.input(), body(request));
  }

  @Override
  public WireResponse answer(AwsOperation operation, ObjectNode result, String requestId) {
    return new WireResponse(
        200,
        Map.of("Content-Type", contentType, "x-amzn-RequestId", requestId),
        bytes(JsonShapes.write(operation.output(), result)));
  }

  @Override
  public WireResponse refusal(AwsRefusal refusal, String requestId) {
    return refusal(refusal, requestId, contentType);
  }

  @Override
  public AwsRefusal unknown(String operation) {
    return new AwsRefusal("UnknownOperationException", 400, "");
  }

  /** An error as JSON services write it. */
  static WireResponse refusal(AwsRefusal refusal, String requestId, String contentType) {
    var error =
        JsonNodeFactory.instance
            .objectNode()
            .put("__type", refusal.code())
            .put("message", refusal.sentence());
    return new WireResponse(
        refusal.status(),
        Map.of(
            "Content-Type",
            contentType,
            "x-amzn-RequestId",
            requestId,
            "x-amzn-ErrorType",
            refusal.code()),
        bytes(error));
  }

  /** The JSON object of a request's body, empty where there is no body. */
  static ObjectNode body(WireRequest request) {
    if (request.body().asByteArrayUnsafe().length == 0) {
      return JsonNodeFactory.instance.objectNode();
    }
    try {
      return JSON.readValue(request.body().asByteArrayUnsafe(), ObjectNode.class);
    } catch (JacksonException _) {
      throw new AwsRefusal("SerializationException", 400, "The body is not a JSON object");
    }
  }

  static SdkBytes bytes(ObjectNode json) {
    return SdkBytes.fromByteArrayUnsafe(JSON.writeValueAsBytes(json));
  }
}
