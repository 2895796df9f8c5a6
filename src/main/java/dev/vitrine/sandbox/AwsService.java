package dev.vitrine.sandbox;

import java.util.Set;

/**
 * A service of AWS: how it is called, signed and named in IAM policies.
 *
 * @param name the service as botocore and the AWS CLI name it, such as {@code elbv2}
 * @param module the SDK's package below {@code software.amazon.awssdk.services}
 * @param signing the service's name in a signature's scope
 * @param prefix the prefix of its IAM actions
 * @param version the API version that query requests carry
 * @param target what {@code X-Amz-Target} starts with, empty where the service has none
 * @param protocols the protocols it speaks, in botocore's words
 */
record AwsService(
    String name,
    String module,
    String signing,
    String prefix,
    String version,
    String target,
    Set<String> protocols) {

  AwsService {
    protocols = Set.copyOf(protocols);
  }

  /** Whether it speaks a protocol, in botocore's words. */
  boolean speaks(String protocol) {
    return protocols.contains(protocol);
  }
}
