package dev.vitrine.sandbox;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a signed request asks for, whatever protocol it came in.
 *
 * @param service the service as botocore and the AWS CLI name it, such as {@code ec2}, {@code s3},
 *     {@code iam}, {@code elbv2}
 * @param operation the operation in AWS's spelling, such as {@code DescribeInstances}
 * @param region the region in the signature's scope
 * @param parameters the parameters in AWS's member names, lists as arrays
 */
record Call(String service, String operation, String region, ObjectNode parameters) {

  /** The parameter as text, or the given text where it was not sent. */
  String text(String name, String otherwise) {
    return parameters.path(name).asString(otherwise);
  }

  /** The same parameters as plain values, for tests and records of what was asked. */
  Map<String, Object> asked() {
    return Map.of("service", service, "operation", operation, "parameters", parameters.toString());
  }
}
