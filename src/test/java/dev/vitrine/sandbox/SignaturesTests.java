package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;

class SignaturesTests {

  private static final String BODY = "Action=GetCallerIdentity&Version=2011-06-15";

  private final MovableClock clock = new MovableClock();
  private final Keys keys = new Keys(clock);
  private final Signatures signatures = new Signatures(keys, clock);
  private final IssuedKey key =
      keys.issue(new Documents().instanceRole(), "i-1", Duration.ofHours(1), Optional.empty());
  private final SignedRequests requests = SignedRequests.of(clock, key);

  @Test
  void believesAQueryThatTheSdkSigned() {
    var proven = signatures.verify(requests.query("sts", BODY), ServiceFamily.QUERY);

    assertThat(proven.caller()).isEqualTo(key.caller());
    assertThat(proven.scope())
        .isEqualTo(new SigningScope(key.caller().accessKeyId(), "20261124", "eu-west-1", "sts"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/bucket", "/bucket/a%20b", "/bucket/a//b/../c", "/b/%E2%82%AC+~%2B"})
  void believesRequestsToS3(String path) {
    var request = requests.get(path, Map.of("list-type", "2", "prefix", "a/b c~*'"), "s3");

    assertThat(signatures.verify(request, ServiceFamily.S3).scope().service()).isEqualTo("s3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/2015-03-31/functions/", "/clusters/arn%3Aaws%3Aeks/x", "/a%20b/c~d"})
  void believesRequestsToRestServices(String path) {
    var request = requests.get(path, Map.of("Marker", "a=b&c/d"), "lambda");

    assertThat(signatures.verify(request, ServiceFamily.REST).caller()).isEqualTo(key.caller());
  }

  @Test
  void believesJson() {
    var request =
        requests.post(
            "/",
            "dynamodb",
            Map.of("X-Amz-Target", "DynamoDB_20120810.ListTables", "X-Padded", "  a   b "),
            "{\"Limit\": 5}");

    assertThat(signatures.verify(request, ServiceFamily.JSON).caller()).isEqualTo(key.caller());
  }

  @Test
  void believesABodyThatWasLeftUnsigned() {
    var signed = requests.unsignedPayload("/bucket/key", "one");

    assertThat(signed.header("x-amz-content-sha256")).contains("UNSIGNED-PAYLOAD");
    assertThat(signatures.verify(signed, ServiceFamily.S3).caller()).isEqualTo(key.caller());
  }

  @Test
  void refusesABodyThatIsCalledUnsignedAfterwards() {
    var signed = requests.get("/bucket", Map.of(), "s3");
    var tampered = withHeader(signed, "x-amz-content-sha256", "UNSIGNED-PAYLOAD");

    assertRefused(tampered, ServiceFamily.S3, "SignatureDoesNotMatch", 403);
  }

  @ParameterizedTest
  @CsvSource({
    "QUERY, SignatureDoesNotMatch, 403",
    "JSON, InvalidSignatureException, 400",
    "REST, InvalidSignatureException, 403",
    "EC2, AuthFailure, 401",
    "S3, SignatureDoesNotMatch, 403",
  })
  void refusesASignatureOfAnotherSecret(ServiceFamily family, String code, int status) {
    assertRefused(requests.secret("other").get("/", Map.of(), "x"), family, code, status);
  }

  @Test
  void refusesWhatWasChangedAfterSigning() {
    var signed = requests.query("sts", BODY);

    assertRefused(
        new WireRequest("POST", "/x", "", signed.headers(), signed.body()),
        ServiceFamily.QUERY,
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        new WireRequest("GET", "/", "", signed.headers(), signed.body()),
        ServiceFamily.QUERY,
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        new WireRequest("POST", "/", "a=b", signed.headers(), signed.body()),
        ServiceFamily.QUERY,
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        new WireRequest("POST", "/", "", signed.headers(), SdkBytes.fromUtf8String("Action=X")),
        ServiceFamily.QUERY,
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        withHeader(signed, "host", "127.0.0.2"), ServiceFamily.QUERY, "SignatureDoesNotMatch", 403);
  }

  @Test
  void refusesABodyOtherThanAnnouncedToS3() {
    var signed = requests.post("/bucket", "s3", Map.of(), "one");
    var hashed =
        withHeader(signed, "x-amz-content-sha256", Sha256.hex(SdkBytes.fromUtf8String("two")));

    assertRefused(hashed, ServiceFamily.S3, "XAmzContentSHA256Mismatch", 400);
  }

  @Test
  void refusesAStreamOfSignedChunks() {
    var signed =
        withHeader(
            requests.post("/bucket/key", "s3", Map.of(), "one"),
            "x-amz-content-sha256",
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");

    assertRefused(signed, ServiceFamily.S3, "NotImplemented", 501);
  }

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

    assertRefused(stranger.query("sts", BODY), family, code, status);
  }

  @ParameterizedTest
  @CsvSource({
    "QUERY, InvalidClientTokenId, 403",
    "JSON, UnrecognizedClientException, 400",
    "EC2, AuthFailure, 401",
    "S3, InvalidToken, 400",
  })
  void refusesAGarbageToken(ServiceFamily family, String code, int status) {
    assertRefused(requests.token("garbage").query("sts", BODY), family, code, status);
  }

  @Test
  void refusesATemporaryKeyWithoutItsToken() {
    var signed = requests.query("sts", BODY);
    var headers = new HashMap<>(signed.headers());
    headers.remove("x-amz-security-token");

    assertRefused(
        new WireRequest("POST", "/", "", headers, signed.body()),
        ServiceFamily.QUERY,
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
    assertThat(assertRefused(requests.query("x", BODY), family, code, status)).isEqualTo(sentence);
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

    assertThat(assertRefused(signed, family, code, status)).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({"QUERY, 5", "QUERY, -5", "JSON, 5", "EC2, 15", "S3, 15", "S3, -15"})
  void bearsAClockThatIsAlmostRight(ServiceFamily family, int minutes) {
    var signed = requests.query("x", BODY);
    clock.pass(Duration.ofMinutes(minutes));

    assertThat(signatures.verify(signed, family).caller()).isEqualTo(key.caller());
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

    assertRefused(anonymous, family, code, status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bearer x | IncompleteSignature | 400 | Unsupported AWS 'algorithm': 'Bearer'",
        "AWS4-HMAC-SHA256 | IncompleteSignature | 400 | requires 'Credential' parameter",
        "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0 | IncompleteSignature"
            + " | 400 | exactly 5 slash-delimited elements",
        "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=0"
            + " | SignatureDoesNotMatch | 403 | valid terminator",
        "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, Signature=0 | IncompleteSignature"
            + " | 400 | 'SignedHeaders'",
      })
  void refusesAHalfHeader(String header, String code, int status, String sentence) {
    var request = withHeader(requests.query("sts", BODY), "authorization", header);

    assertThat(assertRefused(request, ServiceFamily.QUERY, code, status)).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "today, IncompleteSignature, 400",
    "20261123T235959Z, SignatureDoesNotMatch, 403",
    "20261124T101531Z, SignatureDoesNotMatch, 403",
  })
  void refusesAnotherDateThanTheSignedOne(String date, String code, int status) {
    var request = withHeader(requests.query("sts", BODY), "x-amz-date", date);

    assertRefused(request, ServiceFamily.QUERY, code, status);
  }

  @Test
  void readsTheClaimedScopeBeforeItIsProven() {
    assertThat(SigningScope.claimedBy(requests.secret("other").query("monitoring", "")))
        .map(SigningScope::service)
        .contains("monitoring");
    assertThat(
            SigningScope.claimedBy(
                new WireRequest("GET", "/", "", Map.of(), SdkBytes.fromUtf8String(""))))
        .isEmpty();
  }

  private String assertRefused(WireRequest request, ServiceFamily family, String code, int status) {
    var sentence = new StringBuilder();
    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> signatures.verify(request, family))
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo(code);
          assertThat(refusal.status()).isEqualTo(status);
          sentence.append(refusal.sentence());
        });
    return sentence.toString();
  }

  private static WireRequest withHeader(WireRequest request, String name, String value) {
    var headers = new HashMap<>(request.headers());
    headers.put(name, List.of(value));
    return new WireRequest(
        request.method(), request.path(), request.query(), headers, request.body());
  }
}
