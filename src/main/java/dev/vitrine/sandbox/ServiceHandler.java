package dev.vitrine.sandbox;

import tools.jackson.databind.node.ObjectNode;

/** Answers the operations of one service, or of all that have no handler of their own. */
interface ServiceHandler {

  /** Whether this handler answers the call. */
  boolean answers(Call call);

  /**
   * Answers an authorized call.
   *
   * @return the result in AWS's member names, as the AWS CLI prints it
   * @throws AwsRefusal where AWS would answer an error
   */
  ObjectNode answer(Caller caller, Call call);
}
