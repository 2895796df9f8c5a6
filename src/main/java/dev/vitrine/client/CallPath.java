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
 * another session where AWS says that the first has expired, or with a turn of its own where the
 * answer is long and there was no room for it.
 *
 * <p>The session is opened before the gate is passed: who waits for STS holds no turn.
 */
record CallPath(
    RequestedOperations operations,
    RequestSigning signing,
    CallWatch watch,
    AnswerRoom room,
    Reading reading) {

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
    var gate = reading.gate();
    var watched = new WatchedCall(place, operation, reading.owner(), session);
    var attempts = new Attempts(gate, place, operation);
    Function<Boolean, AwsResponse> call =
        hasTurn -> {
          var signed = signing.sign(request, session, gate.deadline(), attempts);
          return watch.over(watched, () -> room.call(hasTurn, () -> send.apply(signed)));
        };
    var response = inTurn(gate, place, operation, call);
    reading.answered(operation, RequestIds.of(response));
    return response;
  }

  private AwsResponse inTurn(
      CallGate gate, Place place, Operation operation, Function<Boolean, AwsResponse> call) {
    if (!reading.isLong()) {
      try {
        return gate.pass(place, operation, () -> call.apply(false));
      } catch (LongAnswerException _) {
        // What comes after it will be as long, and shall not be asked twice too.
        reading.becomesLong();
      }
    }
    return gate.passLong(place, operation, () -> call.apply(true));
  }
}
