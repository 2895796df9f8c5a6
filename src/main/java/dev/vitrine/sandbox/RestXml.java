package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.node.ObjectNode;

/**
 * The REST protocol with XML bodies: S3, Route 53, CloudFront.
 *
 * @param service the service
 */
record RestXml(AwsService service) implements Protocol {

  private static final Map<String, String> ROOTS =
      Map.of(
          "ListBuckets", "ListAllMyBucketsResult",
          "GetBucketVersioning", "VersioningConfiguration",
          "GetBucketTagging", "Tagging",
          "GetBucketLogging", "BucketLoggingStatus");

  @Override
  public ObjectNode parameters(AwsOperation operation, WireRequest request) {
    return RestReader.read(operation, request);
  }

  @Override
  public WireResponse answer(AwsOperation operation, ObjectNode result, String requestId) {
    Optional<Member> payload = operation.output().payload();
    var xml = new Xml();
    if (payload.isPresent()) {
      payload(xml, payload.get(), result);
      return RestWriter.response(operation, result, headers(requestId), body(xml));
    }
    String root = ROOTS.getOrDefault(operation.name(), operation.name() + "Result");
    xml.open(root, Optional.of(namespace()));
    new XmlAnswer(xml).members(operation.output(), result);
    return RestWriter.response(operation, result, headers(requestId), body(xml.close(root)));
  }

  private void payload(Xml xml, Member payload, ObjectNode result) {
    String root = payload.receivedAs();
    xml.open(root, Optional.of(namespace()));
    if (payload.kind() == Kind.STRUCTURE) {
      new XmlAnswer(xml).members(payload.shape(), result.path(payload.name()));
    } else {
      xml.text(result.path(payload.name()).asString(""));
    }
    xml.close(root);
  }

  @Override
  public WireResponse refusal(AwsRefusal refusal, String requestId) {
    // S3's control plane wraps its errors as everybody else does.
    if (!service.name().equals("s3")) {
      return new AwsQuery(service).refusal(refusal, requestId);
    }
    var xml =
        new Xml()
            .open("Error")
            .element("Code", refusal.code())
            .element("Message", refusal.sentence());
    refusal.region().ifPresent(region -> xml.element("Region", region));
    xml.element("RequestId", requestId).element("HostId", hostId(requestId)).close("Error");
    Map<String, String> headers = headers(requestId);
    refusal.region().ifPresent(region -> headers.put("x-amz-bucket-region", region));
    return new WireResponse(refusal.status(), headers, body(xml));
  }

  @Override
  public AwsRefusal unknown(String operation) {
    return new AwsRefusal(
        "MethodNotAllowed", 405, "The specified method is not allowed against this resource.");
  }

  private String namespace() {
    return isS3()
        ? "http://s3.amazonaws.com/doc/2006-03-01/"
        : "https://" + service.signing() + ".amazonaws.com/doc/" + service.version() + "/";
  }

  private boolean isS3() {
    return service.signing().equals("s3");
  }

  private Map<String, String> headers(String requestId) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/xml");
    headers.put(isS3() ? "x-amz-request-id" : "x-amzn-RequestId", requestId);
    if (isS3()) {
      headers.put("x-amz-id-2", hostId(requestId));
    }
    return headers;
  }

  private static String hostId(String requestId) {
    return "sandbox/" + requestId;
  }

  private static SdkBytes body(Xml xml) {
    return SdkBytes.fromUtf8String(xml.toString());
  }
}
