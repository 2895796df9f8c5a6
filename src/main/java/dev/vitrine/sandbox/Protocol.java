package dev.vitrine.sandbox;

import tools.jackson.databind.node.ObjectNode;

/** A way in which requests and answers of AWS are written. */
sealed interface Protocol permits AwsJson, AwsQuery, Ec2Query, RestJson, RestXml, RpcCbor {

  /**
   * The parameters of a request in AWS's member names.
   *
   * @throws AwsRefusal where they are not what the operation's shape says
   */
  ObjectNode parameters(AwsOperation operation, WireRequest request);

  /** An answer. */
  WireResponse answer(AwsOperation operation, ObjectNode result, String requestId);

  /** An error. */
  WireResponse refusal(AwsRefusal refusal, String requestId);

  /** What the services of this protocol say to an operation that they do not have. */
  AwsRefusal unknown(String operation);
}
