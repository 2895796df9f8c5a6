package dev.vitrine.client;

import java.net.UnknownHostException;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** How a call of AWS ended, in the few words that metrics and the audit count. */
enum CallOutcome {
  /** AWS answered. */
  OK("ok"),
  /** AWS refuses the session this call. */
  DENIED("denied"),
  /** Vitrine itself stopped it before anything was sent. */
  REFUSED("refused"),
  /** AWS says that the session has ended. */
  EXPIRED("expired"),
  /** AWS asks to slow down, or Vitrine had no room for an answer so long and asks again. */
  THROTTLED("throttled"),
  /** No answer in time. */
  TIMED_OUT("timed-out"),
  /** The service has no address there. */
  NOT_AVAILABLE("not-available"),
  /** Anything else. */
  FAILED("failed");

  private static final Set<String> EXPIRED_CODES =
      Set.of("ExpiredToken", "ExpiredTokenException", "RequestExpired");
  private static final Set<String> DENIED_CODES =
      Set.of(
          "AccessDenied",
          "AccessDeniedException",
          "AllAccessDisabled",
          "AuthorizationError",
          "AuthorizationErrorException",
          "NotAuthorized",
          "UnauthorizedOperation");
  private static final Set<String> TIMED_OUT_CODES =
      Set.of("RequestTimeout", "RequestTimeoutException");

  private final String word;

  CallOutcome(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static CallOutcome of(RuntimeException trouble) {
    if (trouble instanceof AwsServiceException refusal) {
      return of(refusal);
    }
    if (trouble instanceof ApiCallTimeoutException
        || trouble instanceof ApiCallAttemptTimeoutException
        || trouble instanceof AbortedException) {
      return TIMED_OUT;
    }
    if (trouble instanceof OperationRefusedException) {
      return REFUSED;
    }
    if (trouble instanceof LongAnswerException) {
      return THROTTLED;
    }
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException) {
        return NOT_AVAILABLE;
      }
    }
    return FAILED;
  }

  static CallOutcome of(AwsServiceException refusal) {
    if (refusal.isThrottlingException()) {
      return THROTTLED;
    }
    var details = refusal.awsErrorDetails();
    var code = details == null ? "" : String.valueOf(details.errorCode());
    if (EXPIRED_CODES.contains(code)) {
      return EXPIRED;
    }
    if (DENIED_CODES.contains(code)) {
      return DENIED;
    }
    return TIMED_OUT_CODES.contains(code) ? TIMED_OUT : FAILED;
  }
}
