package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.client.LastCall;
import dev.vitrine.client.ReadingStoppedException;
import dev.vitrine.client.UnreadableAnswerException;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.NoSession;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Says what a failed call means, in a status word and a sentence of our own. */
@Component
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Clock clock;

  Refusals(Clock clock) {
    this.clock = clock;
  }

  Outcome explain(
      Place place, Optional<LastCall> last, AwsServiceException refusal, Set<String> switchedOff) {
    var operation = last.map(LastCall::operation).orElse(null);
    var details = refusal.awsErrorDetails();
    var code = details == null || details.errorCode() == null ? "" : details.errorCode();
    var status =
        isSwitchedOff(switchedOff, code, details)
            ? Status.NOT_AVAILABLE
            : ErrorCodes.status(code, refusal, place);
    // AWS's own text names identities and policies: it is for the operator's log, not for viewers.
    LOG.info(
        "{} {}: {} {} (request {})",
        place,
        title(operation),
        status.word(),
        code,
        refusal.requestId());
    var by = status == Status.DENIED ? ErrorCodes.deniedBy(refusal) : null;
    return new Outcome(
        status,
        by,
        operation,
        sentence(status, by, operation, code.isEmpty() ? "HTTP " + refusal.statusCode() : code),
        refusal.requestId(),
        null,
        clock.instant());
  }

  Outcome explain(Place place, Optional<LastCall> last, SdkClientException trouble) {
    var operation = last.map(LastCall::operation).orElse(null);
    var status = status(trouble);
    LOG.info("{} {}: {} {}", place, title(operation), status.word(), trouble.getMessage());
    return new Outcome(
        status,
        null,
        operation,
        trouble instanceof UnreadableAnswerException unreadable
            ? unreadable.sentence(operation == null ? null : operation.action())
            : sentence(status, null, operation, "no answer"),
        null,
        null,
        clock.instant());
  }

  /** A reading that Vitrine itself stopped; with rows it is incomplete. */
  Outcome stopped(Optional<LastCall> last, ReadingStoppedException stopped) {
    return new Outcome(
        stopped.isLate() ? Status.TIMED_OUT : Status.FAILED,
        null,
        last.map(LastCall::operation).orElse(null),
        stopped.getMessage(),
        last.flatMap(LastCall::requestId).orElse(null),
        null,
        clock.instant());
  }

  Outcome explain(NoSession refusal) {
    var status =
        switch (refusal.cause()) {
          case UNREACHABLE -> Status.UNREACHABLE;
          case THROTTLED -> Status.THROTTLED;
          case TIMED_OUT -> Status.TIMED_OUT;
          case FAILED -> Status.FAILED;
        };
    return new Outcome(
        status,
        null,
        null,
        refusal.message(),
        refusal.requestId().orElse(null),
        null,
        refusal.openedAt());
  }

  private static Status status(SdkClientException trouble) {
    if (trouble instanceof ApiCallTimeoutException
        || trouble instanceof ApiCallAttemptTimeoutException
        || trouble instanceof AbortedException) {
      return Status.TIMED_OUT;
    }
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException) {
        return Status.NOT_AVAILABLE;
      }
    }
    return Status.FAILED;
  }

  private static String sentence(
      Status status, @Nullable DeniedBy by, @Nullable Operation operation, String code) {
    var action = operation == null ? "the call" : operation.action();
    return switch (status) {
      case DENIED -> action + " is denied: " + (by == null ? "" : by.sentence()) + ".";
      case REGION_DISABLED -> "The account has not enabled this region.";
      case NOT_AVAILABLE -> "The service is not available here, or not switched on.";
      case THROTTLED -> "AWS asked to slow down for " + action + ".";
      case TIMED_OUT -> "AWS did not answer " + action + " in time.";
      case FAILED, FOUND, INCOMPLETE, UNREACHABLE, PENDING, NOT_ASKED ->
          action + " failed (" + code + ").";
    };
  }

  // Some services say it with the code of a denial and words of their own.
  private static boolean isSwitchedOff(
      Set<String> switchedOff, String code, @Nullable AwsErrorDetails details) {
    var message = details == null ? "" : String.valueOf(details.errorMessage());
    return switchedOff.contains(code)
        || switchedOff.stream()
            .filter(known -> known.startsWith(code + ": "))
            .anyMatch(known -> message.contains(known.substring(code.length() + 2)));
  }

  private static String title(@Nullable Operation operation) {
    return operation == null ? "-" : operation.title();
  }
}
