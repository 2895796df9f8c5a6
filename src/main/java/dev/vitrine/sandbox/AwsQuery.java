package dev.vitrine.sandbox;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.node.ObjectNode;

/** The query protocol of IAM, STS, RDS and others: a form in, XML out. */
record AwsQuery(AwsService service) implements Protocol {

  /** The form of a query request, wherever it stands. */
  static String form(WireRequest request) {
    return request.method().equals("POST") ? request.body().asUtf8String() : request.query();
  }

  @Override
  public ObjectNode parameters(AwsOperation operation, WireRequest request) {
    return QueryReader.read(operation.input(), FormTree.parse(form(request)));
  }

  @Override
  public WireResponse answer(AwsOperation operation, ObjectNode result, String requestId) {
    String root = operation.name() + "Response";
    String wrapper = operation.name() + "Result";
    var xml = new Xml().open(root, Optional.of(namespace())).open(wrapper);
    new XmlAnswer(xml).members(operation.output(), result);
    xml.close(wrapper)
        .open("ResponseMetadata")
        .element("RequestId", requestId)
        .close("ResponseMetadata");
    return response(200, xml.close(root), requestId);
  }

  @Override
  public WireResponse refusal(AwsRefusal refusal, String requestId) {
    var xml =
        new Xml()
            .open("ErrorResponse", Optional.of(namespace()))
            .open("Error")
            .element("Type", refusal.status() < 500 ? "Sender" : "Receiver")
            .element("Code", refusal.code())
            .element("Message", refusal.sentence())
            .close("Error")
            .element("RequestId", requestId)
            .close("ErrorResponse");
    return response(refusal.status(), xml, requestId);
  }

  @Override
  public AwsRefusal unknown(String operation) {
    return new AwsRefusal(
        "InvalidAction",
        400,
        "Could not find operation " + operation + " for version " + service.version());
  }

  private String namespace() {
    return "https://" + service.signing() + ".amazonaws.com/doc/" + service.version() + "/";
  }

  private static WireResponse response(int status, Xml xml, String requestId) {
    return new WireResponse(
        status,
        Map.of("Content-Type", "text/xml", "x-amzn-RequestId", requestId),
        SdkBytes.fromUtf8String(xml.toString()));
  }
}
