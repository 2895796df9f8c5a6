package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error code of STS, and what it means for who wants a session. */
class StsErrorsTests {

  private final Room room = new Room();

  @ParameterizedTest
  @CsvSource({
    "AccessDenied, 403, UNREACHABLE, trust policy",
    "AccessDeniedException, 403, UNREACHABLE, trust policy",
    "PackedPolicyTooLarge, 400, UNREACHABLE, vitrine.session.policy-limit",
    "PackedPolicyTooLargeException, 400, UNREACHABLE, vitrine.session.policy-limit",
    "MalformedPolicyDocument, 400, FAILED, session policy of ec2",
    "MalformedPolicyDocumentException, 400, FAILED, session policy of ec2",
    "ValidationError, 400, UNREACHABLE, vitrine.session.duration",
    "ValidationException, 400, UNREACHABLE, vitrine.session.duration",
    "InvalidParameterValue, 400, UNREACHABLE, vitrine.session.duration",
    "RegionDisabledException, 403, UNREACHABLE, vitrine.session.region",
    "RegionDisabled, 403, UNREACHABLE, vitrine.session.region",
    "ExpiredToken, 403, UNREACHABLE, own credentials",
    "ExpiredTokenException, 403, UNREACHABLE, own credentials",
    "InvalidClientTokenId, 403, UNREACHABLE, own credentials",
    "InvalidAccessKeyId, 403, UNREACHABLE, own credentials",
    "UnrecognizedClientException, 403, UNREACHABLE, own credentials",
    "AuthFailure, 401, UNREACHABLE, own credentials",
    "MissingAuthenticationToken, 403, UNREACHABLE, own credentials",
    "MissingAuthenticationTokenException, 403, UNREACHABLE, own credentials",
    "IncompleteSignature, 403, UNREACHABLE, own credentials",
    "IncompleteSignatureException, 403, UNREACHABLE, own credentials",
    "OptInRequired, 403, UNREACHABLE, own credentials",
    "SignatureDoesNotMatch, 403, UNREACHABLE, clock",
    "InvalidSignatureException, 403, UNREACHABLE, clock",
    "RequestExpired, 400, UNREACHABLE, clock",
    "RequestTimeTooSkewed, 403, UNREACHABLE, clock",
    "RequestInTheFuture, 403, UNREACHABLE, clock",
    "IDPCommunicationError, 400, UNREACHABLE, identity provider",
    "IDPRejectedClaim, 403, UNREACHABLE, identity provider",
    "InvalidIdentityToken, 400, UNREACHABLE, identity provider",
    "ExpiredTradeInTokenException, 400, UNREACHABLE, identity provider",
    "Throttling, 400, THROTTLED, slow down",
    "ThrottlingException, 400, THROTTLED, slow down",
    "ThrottledException, 400, THROTTLED, slow down",
    "RequestThrottled, 400, THROTTLED, slow down",
    "RequestThrottledException, 400, THROTTLED, slow down",
    "RequestLimitExceeded, 503, THROTTLED, slow down",
    "TooManyRequestsException, 429, THROTTLED, slow down",
    "SlowDown, 503, THROTTLED, slow down",
    "NobodyKnowsThisOne, 429, THROTTLED, slow down",
    "RequestTimeout, 408, TIMED_OUT, in time",
    "RequestTimeoutException, 408, TIMED_OUT, in time",
    "InternalFailure, 500, FAILED, trouble of its own",
    "InternalError, 500, FAILED, trouble of its own",
    "InternalServerError, 500, FAILED, trouble of its own",
    "ServiceUnavailable, 503, FAILED, trouble of its own",
    "ServiceUnavailableException, 503, FAILED, trouble of its own",
    "NobodyKnowsThisOne, 400, FAILED, NobodyKnowsThisOne",
  })
  void meansOneThing(String code, int status, NoSession.Cause cause, String said) {
    room.sts.refuses(code, status);
    assertThat(room.opensForAda())
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> {
              assertThat(refusal.cause()).isEqualTo(cause);
              assertThat(refusal.message())
                  .contains(said)
                  .doesNotContain("Encoded authorization failure");
              assertThat(refusal.requestId()).contains("a-request");
            });
  }
}
