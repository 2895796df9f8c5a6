package dev.vitrine.session;

import dev.vitrine.session.NoSession.Cause;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What each of STS's error codes means for who wants a session. */
enum StsErrors {
  /** The role is missing, trusts others, or wants another ExternalId; STS says which to nobody. */
  REFUSED(Cause.UNREACHABLE, "AccessDenied", "AccessDeniedException"),
  /** The session policy is too large when AWS packs it. */
  POLICY_TOO_LARGE(Cause.UNREACHABLE, "PackedPolicyTooLarge", "PackedPolicyTooLargeException"),
  /** AWS does not understand the session policy. */
  POLICY_MALFORMED(Cause.FAILED, "MalformedPolicyDocument", "MalformedPolicyDocumentException"),
  /** The role takes no session of that length, or another value is out of AWS's range. */
  INVALID(Cause.UNREACHABLE, "ValidationError", "ValidationException", "InvalidParameterValue"),
  /** STS is switched off in the region. */
  REGION_DISABLED(Cause.UNREACHABLE, "RegionDisabledException", "RegionDisabled"),
  /** AWS does not take B's own credentials. */
  OWN_CREDENTIALS(
      Cause.UNREACHABLE,
      "ExpiredToken",
      "ExpiredTokenException",
      "InvalidClientTokenId",
      "InvalidAccessKeyId",
      "UnrecognizedClientException",
      "AuthFailure",
      "MissingAuthenticationToken",
      "MissingAuthenticationTokenException",
      "IncompleteSignature",
      "IncompleteSignatureException",
      "OptInRequired"),
  /** The signature is not that of this moment. */
  CLOCK(
      Cause.UNREACHABLE,
      "SignatureDoesNotMatch",
      "InvalidSignatureException",
      "RequestExpired",
      "RequestTimeTooSkewed",
      "RequestInTheFuture"),
  /** Whoever vouches for B, outside AWS, did not. */
  IDENTITY_PROVIDER(
      Cause.UNREACHABLE,
      "IDPCommunicationError",
      "IDPRejectedClaim",
      "InvalidIdentityToken",
      "ExpiredTradeInTokenException"),
  /** STS asks to slow down. */
  THROTTLED(
      Cause.THROTTLED,
      "Throttling",
      "ThrottlingException",
      "ThrottledException",
      "RequestThrottled",
      "RequestThrottledException",
      "RequestLimitExceeded",
      "TooManyRequestsException",
      "SlowDown"),
  /** STS gave up waiting. */
  TIMED_OUT(Cause.TIMED_OUT, "RequestTimeout", "RequestTimeoutException"),
  /** STS has trouble of its own. */
  BROKEN(
      Cause.FAILED,
      "InternalFailure",
      "InternalError",
      "InternalServerError",
      "ServiceUnavailable",
      "ServiceUnavailableException"),
  /** A code that nobody wrote down here. */
  OTHER(Cause.FAILED);

  private static final Map<String, StsErrors> BY_CODE =
      Arrays.stream(values())
          .flatMap(error -> error.codes.stream().map(code -> Map.entry(code, error)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Cause cause;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that nobody can change
  private final Set<String> codes;

  StsErrors(Cause cause, String... codes) {
    this.cause = cause;
    this.codes = Set.of(codes);
  }

  static StsErrors of(AwsServiceException refusal) {
    var known = BY_CODE.getOrDefault(code(refusal), OTHER);
    return known == OTHER && refusal.isThrottlingException() ? THROTTLED : known;
  }

  static String code(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    return details == null || details.errorCode() == null ? "no code" : details.errorCode();
  }

  Cause cause() {
    return cause;
  }
}
