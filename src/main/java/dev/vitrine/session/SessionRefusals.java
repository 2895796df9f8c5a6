package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Says why STS gave no session, in a sentence that names what to check. */
@Component
class SessionRefusals {

  private static final Logger LOG = LoggerFactory.getLogger(SessionRefusals.class);

  private final SessionProperties properties;
  private final Clock clock;

  SessionRefusals(SessionProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  NoSession explain(Account account, Grant grant, Wanted wanted, AwsServiceException refusal) {
    var code = StsErrors.code(refusal);
    var requestId = Optional.ofNullable(refusal.requestId());
    var error = StsErrors.of(refusal);
    var hoped = wanted == Wanted.REFUSAL && error == StsErrors.REFUSED;
    LOG.atLevel(hoped ? Level.DEBUG : Level.WARN)
        .log(
            "AssumeRole {} for {}: {} (request {})",
            account.role(),
            grant.name(),
            code,
            requestId.orElse("none"));
    if (error == StsErrors.REFUSED) {
      var by = RefusedBy.of(refusal);
      var message = cannot(account, accessDenied(account, by));
      return new NoSession(error.cause(), message, requestId, clock.instant(), by);
    }
    return refused(error.cause(), sentence(error, account, grant, code), requestId);
  }

  private String sentence(StsErrors error, Account account, Grant grant, String code) {
    return switch (error) {
      case REFUSED -> cannot(account, accessDenied(account, RefusedBy.UNKNOWN));
      case POLICY_TOO_LARGE ->
          cannot(
              account,
              "the session policy of "
                  + grant.name()
                  + " is too large when AWS packs it: lower vitrine.session.policy-limit");
      case POLICY_MALFORMED ->
          cannot(account, "AWS does not understand the session policy of " + grant.name());
      case INVALID ->
          cannot(
              account,
              "AWS calls the request invalid ("
                  + code
                  + "). Check that the role's maximum session duration is not below"
                  + " vitrine.session.duration, and the ExternalId's form");
      case REGION_DISABLED -> cannot(account, "STS is switched off in vitrine.session.region");
      case OWN_CREDENTIALS ->
          cannot(account, "AWS does not take Vitrine's own credentials (" + code + ")");
      case CLOCK ->
          cannot(
              account,
              "AWS does not take Vitrine's signature (" + code + "). Check this machine's clock");
      case IDENTITY_PROVIDER ->
          cannot(account, "the identity provider does not vouch for Vitrine (" + code + ")");
      case THROTTLED -> "STS asked to slow down. Try again soon.";
      case TIMED_OUT -> "STS did not answer in time.";
      case BROKEN -> "STS has trouble of its own (" + code + "). Try again soon.";
      case OTHER -> "STS answered " + code + " for " + account.role() + ".";
    };
  }

  NoSession explain(Account account, SdkClientException trouble) {
    LOG.warn("AssumeRole {}: {}", account.role(), trouble.getMessage());
    if (trouble instanceof ApiCallTimeoutException
        || trouble instanceof ApiCallAttemptTimeoutException) {
      return refused(NoSession.Cause.TIMED_OUT, "STS did not answer in time.", Optional.empty());
    }
    var message = String.valueOf(trouble.getMessage());
    if (trouble instanceof InstanceRoleUnavailable) {
      return unreachable(account, message);
    }
    if (message.contains("region")) {
      return unreachable(
          account, "no region is known for STS: set vitrine.session.region or AWS_REGION");
    }
    return refused(NoSession.Cause.FAILED, "STS could not be asked.", Optional.empty());
  }

  /** Says why no turn at STS came before the caller's deadline. */
  NoSession missed(Turn.Missed missed) {
    return switch (missed) {
      case RATE ->
          refused(
              NoSession.Cause.THROTTLED,
              "Vitrine's own budget of "
                  + properties.rate()
                  + " AssumeRole calls a second (vitrine.session.rate) gave no turn in time.",
              Optional.empty());
      case SLOW ->
          refused(
              NoSession.Cause.TIMED_OUT,
              "STS is slow: the calls before this one did not end in time.",
              Optional.empty());
    };
  }

  /** Says that the caller had no time left to ask STS. */
  NoSession hurried() {
    return refused(
        NoSession.Cause.TIMED_OUT,
        "The deadline passed before STS could be asked for a session.",
        Optional.empty());
  }

  /** Says that STS was asked and the caller's deadline came first. */
  NoSession late() {
    return refused(
        NoSession.Cause.TIMED_OUT, "STS did not answer before the deadline.", Optional.empty());
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
  private static String accessDenied(Account account, RefusedBy by) {
    if (by.own() || by == RefusedBy.THEIR_ORGANIZATION) {
      return by.sentence();
    }
    return by.sentence()
        + ". Check that the role exists, that its trust policy names Vitrine's role, "
        + (account.externalId().isPresent()
            ? "that its ExternalId is the configured one"
            : "that it demands no ExternalId (none is configured)")
        + ", and that Vitrine's role may assume it";
  }

  private NoSession unreachable(Account account, String why) {
    return refused(NoSession.Cause.UNREACHABLE, cannot(account, why), Optional.empty());
  }

  private static String cannot(Account account, String why) {
    return "Cannot assume " + account.role() + ": " + why + ".";
  }

  private NoSession refused(NoSession.Cause cause, String message, Optional<String> requestId) {
    return new NoSession(cause, message, requestId, clock.instant());
  }
}
