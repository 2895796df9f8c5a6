package dev.vitrine.sandbox;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The REST protocol with JSON bodies. */
record RestJson() implements Protocol {

  private static final String CONTENT_TYPE = "application/json";

  @Override
  public ObjectNode parameters(AwsOperation operation, WireRequest request) {
    ObjectNode read = RestReader.read(operation, request);
    ObjectNode body = AwsJson.body(request);
    Optional<Member> payload = operation.input().payload();
    if (payload.isEmpty()) {
      JsonShapes.read(operation.input(), body).properties().stream()
          .filter(entry -> !read.has(entry.getKey()))
          .forEach(entry -> read.set(entry.getKey(), entry.getValue()));
    }
    payload
        .filter(member -> member.kind() == Kind.STRUCTURE)
        .ifPresent(member -> read.set(member.name(), JsonShapes.read(member.shape(), body)));
    return read;
  }

  @Override
  public WireResponse answer(AwsOperation operation, ObjectNode result, String requestId) {
    Map<String, String> headers =
        Map.of("Content-Type", CONTENT_TYPE, "x-amzn-RequestId", requestId);
    return RestWriter.response(operation, result, headers, body(operation.output(), result));
  }

  private static SdkBytes body(Shape shape, ObjectNode result) {
    Optional<Member> payload = shape.payload();
    if (payload.isEmpty()) {
      return AwsJson.bytes(JsonShapes.write(shape, result));
    }
    JsonNode value = result.path(payload.get().name());
    return payload.get().kind() == Kind.STRUCTURE
        ? AwsJson.bytes(JsonShapes.write(payload.get().shape(), value))
        : SdkBytes.fromUtf8String(value.asString(""));
  }

  @Override
  public WireResponse refusal(AwsRefusal refusal, String requestId) {
    return AwsJson.refusal(refusal, requestId, CONTENT_TYPE);
  }

  @Override
  public AwsRefusal unknown(String operation) {
    return new AwsRefusal("UnknownOperationException", 404, "");
  }
}
