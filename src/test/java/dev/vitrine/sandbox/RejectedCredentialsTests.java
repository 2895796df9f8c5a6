package dev.vitrine.sandbox;

import static dev.vitrine.sandbox.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;

class RejectedCredentialsTests {

  private static final String BODY = "Action=GetCallerIdentity&Version=2011-06-15";

  private final MovableClock clock = new MovableClock();
  private final Keys keys = new Keys(clock);
  private final Signatures signatures = new Signatures(keys, clock);
  private final IssuedKey key =
      keys.issue(new Documents().instanceRole(), "i-1", Duration.ofHours(1), Optional.empty());
  private final SignedRequests requests = SignedRequests.of(clock, key);

  @ParameterizedTest
  @CsvSource({
    "QUERY, InvalidClientTokenId, 403",
    "JSON, UnrecognizedClientException, 400",
    "REST, UnrecognizedClientException, 403",
    "EC2, AuthFailure, 401",
    "S3, InvalidAccessKeyId, 403",
  })
  void refusesAKeyThatNobodyIssued(ServiceFamily family, String code, int status) {
    var stranger = new SignedRequests(clock, "ASIAUNKNOWN", "secret", "token");

    assertRefused(() -> signatures.verify(stranger.query("sts", BODY), family), code, status);
  }

  @ParameterizedTest
  @CsvSource({
    "QUERY, InvalidClientTokenId, 403",
    "JSON, UnrecognizedClientException, 400",
    "EC2, AuthFailure, 401",
    "S3, InvalidToken, 400",
  })
  void refusesAGarbageToken(ServiceFamily family, String code, int status) {
    assertRefused(
        () -> signatures.verify(requests.token("garbage").query("sts", BODY), family),
        code,
        status);
  }

  @Test
  void refusesATemporaryKeyWithoutItsToken() {
    var signed = requests.query("sts", BODY);
    var headers = new HashMap<>(signed.headers());
    headers.remove("x-amz-security-token");

    assertRefused(
        () ->
            signatures.verify(
                new WireRequest("POST", "/", "", headers, signed.body()), ServiceFamily.QUERY),
        "InvalidClientTokenId",
        403);
  }

  @ParameterizedTest
  @CsvSource({
    "QUERY, ExpiredToken, 403, The security token included in the request is expired",
    "JSON, ExpiredTokenException, 400, The security token included in the request is expired",
    "REST, ExpiredTokenException, 403, The security token included in the request is expired",
    "EC2, RequestExpired, 400, Request has expired.",
    "S3, ExpiredToken, 400, The provided token has expired.",
  })
  void refusesExpiredCredentials(ServiceFamily family, String code, int status, String sentence) {
    clock.pass(Duration.ofMinutes(59));
    assertThat(signatures.verify(requests.query("x", BODY), family).caller())
        .isEqualTo(key.caller());

    clock.pass(Duration.ofMinutes(1));
    assertThat(
            assertRefused(() -> signatures.verify(requests.query("x", BODY), family), code, status))
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "QUERY, 6, SignatureDoesNotMatch, 403, (20261124T102130Z - 5 min.)",
    "QUERY, -6, SignatureDoesNotMatch, 403, (20261124T100930Z + 5 min.)",
    "JSON, 6, InvalidSignatureException, 400, Signature expired: 20261124T101530Z is now earlier",
    "JSON, -6, InvalidSignatureException, 400, Signature not yet current",
    "EC2, 16, RequestExpired, 400, Request has expired.",
    "S3, 16, RequestTimeTooSkewed, 403, The difference between the request time",
    "S3, -16, RequestTimeTooSkewed, 403, The difference between the request time",
  })
  void refusesAClockThatIsOff(
      ServiceFamily family, int minutes, String code, int status, String sentence) {
    var signed = requests.query("x", BODY);
    clock.pass(Duration.ofMinutes(minutes));

    assertThat(assertRefused(() -> signatures.verify(signed, family), code, status))
        .contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "QUERY, MissingAuthenticationToken, 403",
    "JSON, MissingAuthenticationTokenException, 400",
    "REST, MissingAuthenticationTokenException, 403",
    "EC2, MissingParameter, 400",
    "S3, AccessDenied, 403",
  })
  void refusesAnonymousRequests(ServiceFamily family, String code, int status) {
    var anonymous = new WireRequest("GET", "/", "", Map.of(), SdkBytes.fromUtf8String(""));

    assertRefused(() -> signatures.verify(anonymous, family), code, status);
  }
}
