package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Says why STS gave no session, in a sentence that names what to check. */
@Component
class SessionRefusals {

  private static final Logger LOG = LoggerFactory.getLogger(SessionRefusals.class);
  private static final Set<String> OWN_CREDENTIALS =
      Set.of(
          "ExpiredToken",
          "ExpiredTokenException",
          "InvalidClientTokenId",
          "UnrecognizedClientException",
          "SignatureDoesNotMatch",
          "MissingAuthenticationToken",
          "IncompleteSignature");

  private final Clock clock;

  SessionRefusals(Clock clock) {
    this.clock = clock;
  }

  NoSession explain(Account account, Grant grant, AwsServiceException refusal) {
    var code = refusal.awsErrorDetails() == null ? "" : refusal.awsErrorDetails().errorCode();
    var requestId = Optional.ofNullable(refusal.requestId());
    LOG.warn("AssumeRole {}: {} (request {})", account.role(), code, requestId.orElse("none"));
    if (refusal.isThrottlingException()) {
      return refused(
          NoSession.Cause.THROTTLED, "STS asked to slow down. Try again soon.", requestId);
    }
    if (code.equals("AccessDenied")) {
      return unreachable(account, accessDenied(account), requestId);
    }
    if (code.equals("PackedPolicyTooLarge")) {
      var key =
          "the session policy of "
              + grant.name()
              + " is too large when AWS packs it: lower"
              + " vitrine.session.policy-limit";
      return unreachable(account, key, requestId);
    }
    if (code.equals("RegionDisabledException")) {
      return unreachable(account, "STS is switched off in vitrine.session.region", requestId);
    }
    if (OWN_CREDENTIALS.contains(code)) {
      return unreachable(
          account, "AWS does not take Vitrine's own credentials (" + code + ")", requestId);
    }
    var message = "STS answered " + code + " for " + account.role() + ".";
    return refused(NoSession.Cause.FAILED, message, requestId);
  }

  NoSession explain(Account account, SdkClientException trouble) {
    LOG.warn("AssumeRole {}: {}", account.role(), trouble.getMessage());
    if (trouble instanceof ApiCallTimeoutException
        || trouble instanceof ApiCallAttemptTimeoutException) {
      return refused(NoSession.Cause.TIMED_OUT, "STS did not answer in time.", Optional.empty());
    }
    var message = String.valueOf(trouble.getMessage());
    if (message.contains("credentials")) {
      return unreachable(
          account,
          "Vitrine has no credentials of its own: instance role unavailable",
          Optional.empty());
    }
    if (message.contains("region")) {
      return unreachable(
          account,
          "no region is known for STS: set vitrine.session.region or AWS_REGION",
          Optional.empty());
    }
    return refused(NoSession.Cause.FAILED, "STS could not be asked.", Optional.empty());
  }

  NoSession nonsense(Account account, String what, Optional<String> requestId) {
    LOG.warn(
        "AssumeRole {}: the answer {} (request {})",
        account.role(),
        what,
        requestId.orElse("none"));
    return refused(
        NoSession.Cause.FAILED,
        "The session that STS gave " + what + "; it is not used.",
        requestId);
  }

  // STS tells a missing role, a foreign trust and a wrong ExternalId apart for nobody.
  private static String accessDenied(Account account) {
    return "AWS refuses it. Check that the role exists, that its trust policy names Vitrine's role, "
        + (account.externalId().isPresent()
            ? "that its ExternalId is the configured one"
            : "that it demands no ExternalId (none is configured)")
        + ", and that Vitrine's role may assume it";
  }

  private NoSession unreachable(Account account, String why, Optional<String> requestId) {
    var message = "Cannot assume " + account.role() + ": " + why + ".";
    return refused(NoSession.Cause.UNREACHABLE, message, requestId);
  }

  private NoSession refused(NoSession.Cause cause, String message, Optional<String> requestId) {
    return new NoSession(cause, message, requestId, clock.instant());
  }
}
