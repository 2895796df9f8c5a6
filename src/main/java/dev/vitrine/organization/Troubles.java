package dev.vitrine.organization;

import dev.vitrine.client.UnreadableAnswerException;
import dev.vitrine.session.NoSession;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/**
 * Says why an organization could not be read. Everybody who may look at anything reads it, so it
 * names keys of the configuration and neither accounts nor roles.
 */
final class Troubles {

  private static final Set<String> DENIED = Set.of("AccessDenied", "AccessDeniedException");
  private static final String NONE = "AWSOrganizationsNotInUseException";

  private Troubles() {}

  static String explain(NoSession refusal) {
    return switch (refusal.cause()) {
      case UNREACHABLE ->
          "the role of vitrine.organization.account cannot be assumed; the log says what to check.";
      case THROTTLED -> "STS gave no session in time.";
      case TIMED_OUT -> "STS did not answer in time.";
      case FAILED -> "STS gave no session.";
    };
  }

  static String explain(String action, AwsServiceException refusal) {
    var code = code(refusal);
    if (refusal.isThrottlingException()) {
      return "AWS Organizations asked to slow down.";
    }
    if (DENIED.contains(code)) {
      return action
          + " is denied. Check that vitrine.organization.account is the management account or a"
          + " delegated administrator, and what its role allows.";
    }
    return code.equals(NONE)
        ? "vitrine.organization.account belongs to no organization."
        : action + " failed (" + code + ").";
  }

  static String explain(String action, RuntimeException trouble) {
    if (trouble instanceof UnreadableAnswerException unreadable) {
      return unreadable.sentence(action);
    }
    return trouble instanceof ApiCallTimeoutException
            || trouble instanceof ApiCallAttemptTimeoutException
        ? "AWS did not answer " + action + " in time."
        : action + " failed.";
  }

  static String code(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    return details == null || details.errorCode() == null ? "no code" : details.errorCode();
  }
}
