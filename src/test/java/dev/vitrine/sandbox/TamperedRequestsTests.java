package dev.vitrine.sandbox;

import static dev.vitrine.sandbox.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;

class TamperedRequestsTests {

  private static final String BODY = "Action=GetCallerIdentity&Version=2011-06-15";

  private final MovableClock clock = new MovableClock();
  private final Keys keys = new Keys(clock);
  private final Signatures signatures = new Signatures(keys, clock);
  private final IssuedKey key =
      keys.issue(new Documents().instanceRole(), "i-1", Duration.ofHours(1), Optional.empty());
  private final SignedRequests requests = SignedRequests.of(clock, key);

  @Test
  void refusesABodyThatIsCalledUnsignedAfterwards() {
    var signed = requests.get("/bucket", Map.of(), "s3");
    var tampered = SignedRequests.withHeader(signed, "x-amz-content-sha256", "UNSIGNED-PAYLOAD");

    assertRefused(
        () -> signatures.verify(tampered, ServiceFamily.S3), "SignatureDoesNotMatch", 403);
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
    assertRefused(
        () -> signatures.verify(requests.secret("other").get("/", Map.of(), "x"), family),
        code,
        status);
  }

  @Test
  void refusesWhatWasChangedAfterSigning() {
    var signed = requests.query("sts", BODY);

    assertRefused(
        () ->
            signatures.verify(
                new WireRequest("POST", "/x", "", signed.headers(), signed.body()),
                ServiceFamily.QUERY),
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        () ->
            signatures.verify(
                new WireRequest("GET", "/", "", signed.headers(), signed.body()),
                ServiceFamily.QUERY),
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        () ->
            signatures.verify(
                new WireRequest("POST", "/", "a=b", signed.headers(), signed.body()),
                ServiceFamily.QUERY),
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        () ->
            signatures.verify(
                new WireRequest(
                    "POST", "/", "", signed.headers(), SdkBytes.fromUtf8String("Action=X")),
                ServiceFamily.QUERY),
        "SignatureDoesNotMatch",
        403);
    assertRefused(
        () ->
            signatures.verify(
                SignedRequests.withHeader(signed, "host", "127.0.0.2"), ServiceFamily.QUERY),
        "SignatureDoesNotMatch",
        403);
  }

  @Test
  void refusesABodyOtherThanAnnouncedToS3() {
    var signed = requests.post("/bucket", "s3", Map.of(), "one");
    var hashed =
        SignedRequests.withHeader(
            signed, "x-amz-content-sha256", Sha256.hex(SdkBytes.fromUtf8String("two")));

    assertRefused(
        () -> signatures.verify(hashed, ServiceFamily.S3), "XAmzContentSHA256Mismatch", 400);
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
    var request = SignedRequests.withHeader(requests.query("sts", BODY), "authorization", header);

    assertThat(assertRefused(() -> signatures.verify(request, ServiceFamily.QUERY), code, status))
        .contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "today, IncompleteSignature, 400",
    "20261123T235959Z, SignatureDoesNotMatch, 403",
    "20261124T101531Z, SignatureDoesNotMatch, 403",
  })
  void refusesAnotherDateThanTheSignedOne(String date, String code, int status) {
    var request = SignedRequests.withHeader(requests.query("sts", BODY), "x-amz-date", date);

    assertRefused(() -> signatures.verify(request, ServiceFamily.QUERY), code, status);
  }
}
