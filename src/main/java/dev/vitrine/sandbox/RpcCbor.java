package dev.vitrine.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The protocol smithy-rpc-v2-cbor: service and operation in the path, CBOR in and out.
 *
 * <p>https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html
 */
record RpcCbor() implements Protocol {

  private static final String HEADER = "Smithy-Protocol";
  private static final String WORD = "rpc-v2-cbor";
  private static final Pattern PATH = Pattern.compile("/service/([^/]+)/operation/([^/]+)");

  /**
   * What a request of this protocol asks for.
   *
   * @param service the service as its requests call it
   * @param operation the operation
   */
  record Asked(String service, String operation) {}

  /** What is asked for; empty where the request is of another protocol. */
  static Optional<Asked> asked(WireRequest request) {
    if (request.header(HEADER).filter(WORD::equals).isEmpty()) {
      return Optional.empty();
    }
    var path = PATH.matcher(request.path());
    return Optional.of(
        path.matches() && request.method().equals("POST")
            ? new Asked(path.group(1), path.group(2))
            : new Asked("", request.method() + " " + request.path()));
  }

  /** Whether a service speaks it. */
  static boolean isSpokenBy(AwsService service) {
    return service.speaks("smithy-" + WORD);
  }

  @Override
  public ObjectNode parameters(AwsOperation operation, WireRequest request) {
    return JsonShapes.named(operation.input(), CborReader.read(request.body()));
  }

  @Override
  public WireResponse answer(AwsOperation operation, ObjectNode result, String requestId) {
    return response(200, CborWriter.write(operation.output(), result), requestId);
  }

  @Override
  public WireResponse refusal(AwsRefusal refusal, String requestId) {
    var error =
        JsonNodeFactory.instance
            .objectNode()
            .put("__type", refusal.code())
            .put("message", refusal.sentence());
    return response(refusal.status(), CborWriter.write(error), requestId);
  }

  @Override
  public AwsRefusal unknown(String operation) {
    return new AwsRefusal("UnknownOperationException", 404, "");
  }

  private static WireResponse response(int status, SdkBytes body, String requestId) {
    return new WireResponse(
        status,
        Map.of(HEADER, WORD, "Content-Type", "application/cbor", "x-amzn-RequestId", requestId),
        body);
  }
}
