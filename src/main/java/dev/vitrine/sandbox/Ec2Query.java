package dev.vitrine.sandbox;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.node.ObjectNode;

/** EC2's own variant of the query protocol. */
record Ec2Query() implements Protocol {

  @Override
  public ObjectNode parameters(AwsOperation operation, WireRequest request) {
    return QueryReader.read(operation.input(), FormTree.parse(AwsQuery.form(request)));
  }

  @Override
  public WireResponse answer(AwsOperation operation, ObjectNode result, String requestId) {
    String root = operation.name() + "Response";
    String namespace = "http://ec2.amazonaws.com/doc/" + operation.service().version() + "/";
    var xml = new Xml().open(root, Optional.of(namespace)).element("requestId", requestId);
    new XmlAnswer(xml).members(operation.output(), result);
    return response(200, xml.close(root), requestId);
  }

  @Override
  public WireResponse refusal(AwsRefusal refusal, String requestId) {
    var xml =
        new Xml()
            .open("Response")
            .open("Errors")
            .open("Error")
            .element("Code", refusal.code())
            .element("Message", refusal.sentence())
            .close("Error")
            .close("Errors")
            .element("RequestID", requestId)
            .close("Response");
    return response(refusal.status(), xml, requestId);
  }

  @Override
  public AwsRefusal unknown(String operation) {
    return new AwsRefusal(
        "InvalidAction", 400, "The action " + operation + " is not valid for this web service.");
  }

  private static WireResponse response(int status, Xml xml, String requestId) {
    return new WireResponse(
        status,
        Map.of("Content-Type", "text/xml;charset=UTF-8", "x-amzn-requestid", requestId),
        SdkBytes.fromUtf8String(xml.toString()));
  }
}
