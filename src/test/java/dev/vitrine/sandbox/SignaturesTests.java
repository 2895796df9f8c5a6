package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

  @ParameterizedTest
  @CsvSource({"QUERY, 5", "QUERY, -5", "JSON, 5", "EC2, 15", "S3, 15", "S3, -15"})
  void bearsAClockThatIsAlmostRight(ServiceFamily family, int minutes) {
    var signed = requests.query("x", BODY);
    clock.pass(Duration.ofMinutes(minutes));

    assertThat(signatures.verify(signed, family).caller()).isEqualTo(key.caller());
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

  @Test
  void believesAStreamByItsFirstSignature() {
    var signed = requests.stream("/bucket/key", "one");

    assertThat(signed.header("x-amz-content-sha256").orElseThrow()).startsWith("STREAMING-");
    assertThat(signatures.verify(signed, ServiceFamily.S3).caller()).isEqualTo(key.caller());
  }
}
