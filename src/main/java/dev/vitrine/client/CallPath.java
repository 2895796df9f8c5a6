package dev.vitrine.client;

import dev.vitrine.account.Place;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.Session;
import java.util.function.Function;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * The way of every call of one reading: its session, the gate, the watch, AWS, and once more with
 * another session where AWS says that the first has expired.
 *
 * <p>The session is opened before the gate is passed: who waits for STS holds no turn.
 */
record CallPath(
    RequestedOperations operations, RequestSigning signing, CallWatch watch, Reading reading) {

  /**
   * Makes a call.
   *
   * @param place where it is made
   * @param request what is asked, not signed yet
   * @param send sends the signed request
   */
  AwsResponse take(Place place, AwsRequest request, Function<AwsRequest, AwsResponse> send) {
    var operation = operations.of(request);
    var continued = reading.listings().next(request, reading.gate().pageCap());
    reading.calls(operation);
    var session = reading.session(operation);
    try {
      return pass(place, operation, request, session, send);
    } catch (AwsServiceException refusal) {
      var outcome = CallOutcome.of(refusal);
      if (outcome == CallOutcome.EXPIRED) {
        reading.leave(operation, session);
        return pass(place, operation, request, reading.session(operation), send);
      }
      // AWS took it for the pages before: it was revoked, and the next reading shall not have it.
      if (outcome == CallOutcome.DENIED && continued) {
        reading.leave(operation, session);
      }
      throw refusal;
    }
  }

  private AwsResponse pass(
      Place place,
      Operation operation,
      AwsRequest request,
      Session session,
      Function<AwsRequest, AwsResponse> send) {
    var response =
        reading
            .gate()
            .pass(
                place,
                operation,
                () -> {
                  var signed = signing.sign(request, session, reading.gate().deadline());
                  return watch.over(
                      new WatchedCall(place, operation, reading.owner(), session),
                      () -> send.apply(signed));
                });
    reading.answered(operation, RequestIds.of(response));
    return response;
  }
}
