package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;

class InstanceMetadataTests {

  private static final String CREDENTIALS =
      "/latest/meta-data/iam/security-credentials/AssumeRoleInA";

  private final MovableClock clock = new MovableClock();
  private final Identity identity = new Identity(clock);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/latest/meta-data/instance-id | i-0b7e2c94d1f35a680",
        "/latest/meta-data/placement/region | eu-west-1",
        "/latest/meta-data/placement/availability-zone | eu-west-1a",
        "/latest/meta-data/placement/ | availability-zone region",
        "/latest/meta-data/iam/security-credentials/ | AssumeRoleInA",
        "/latest/meta-data/iam/security-credentials | AssumeRoleInA",
        "/latest/meta-data/iam/security-credentials-extended/ | AssumeRoleInA",
        "/latest/meta-data/iam/ | info security-credentials-extended/ security-credentials/",
        "/latest/meta-data/ | ami-id iam/ instance-id instance-type local-ipv4 placement/ services/",
        "/latest/ | dynamic/ meta-data/",
      })
  void answersWithAToken(String path, String expected) {
    var response = get(path, token(60));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body().asUtf8String()).isEqualTo(expected.replace(' ', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/latest/meta-data/nothing",
        "/latest/meta-data/instance-id/more",
        "/latest/user-data",
        "/latest/meta-data/iam/security-credentials/Other",
        "/2021-07-15/meta-data/instance-id",
        "/",
      })
  void knowsNothingElse(String path) {
    assertThat(get(path, token(60)).status()).isEqualTo(404);
  }

  @Test
  void tellsNothingWithoutAToken() {
    assertThat(identity.metadata(request("GET", CREDENTIALS, Map.of())).status()).isEqualTo(401);
    assertThat(get(CREDENTIALS, "garbage").status()).isEqualTo(401);
  }

  @Test
  void endsATokenWhenItsTimeIsOver() {
    var token = token(60);
    clock.pass(Duration.ofSeconds(59));
    assertThat(get(CREDENTIALS, token).status()).isEqualTo(200);

    clock.pass(Duration.ofSeconds(1));
    assertThat(get(CREDENTIALS, token).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "21601", "-1", "", "soon", "999999999999"})
  void refusesATokenOfAnotherLife(String seconds) {
    var headers = Map.of("x-aws-ec2-metadata-token-ttl-seconds", List.of(seconds));

    assertThat(identity.metadata(request("PUT", "/latest/api/token", headers)).status())
        .isEqualTo(400);
  }

  @Test
  void refusesATokenWithoutALifeOrThroughAProxy() {
    assertThat(identity.metadata(request("PUT", "/latest/api/token", Map.of())).status())
        .isEqualTo(400);
    assertThat(
            identity
                .metadata(
                    request(
                        "PUT",
                        "/latest/api/token",
                        Map.of(
                            "x-aws-ec2-metadata-token-ttl-seconds", List.of("60"),
                            "x-forwarded-for", List.of("10.0.0.1"))))
                .status())
        .isEqualTo(403);
    assertThat(identity.metadata(request("GET", "/latest/api/token", Map.of())).status())
        .isEqualTo(405);
  }

  @Test
  void givesTheSameCredentialsUntilShortlyBeforeTheyEnd() {
    var first = Asked.tree(get(CREDENTIALS, token(60)));
    assertThat(first.propertyNames())
        .containsExactly(
            "Code", "LastUpdated", "Type", "AccessKeyId", "SecretAccessKey", "Token", "Expiration");
    assertThat(first.path("Code").asString()).isEqualTo("Success");
    assertThat(first.path("LastUpdated").asString()).isEqualTo("2026-11-24T10:15:30Z");
    assertThat(first.path("Expiration").asString()).isEqualTo("2026-11-24T16:15:30Z");

    clock.pass(Duration.ofHours(6).minusMinutes(11));
    assertThat(Asked.tree(get(CREDENTIALS, token(60)))).isEqualTo(first);

    clock.pass(Duration.ofMinutes(1));
    var second = Asked.tree(get(CREDENTIALS, token(60)));
    assertThat(second.path("AccessKeyId")).isNotEqualTo(first.path("AccessKeyId"));
    assertThat(second.path("Expiration").asString()).isEqualTo("2026-11-24T22:05:30Z");
  }

  @Test
  void tellsNewerClientsTheAccountAsWell() {
    var path = CREDENTIALS.replace("credentials/", "credentials-extended/");

    assertThat(Asked.tree(get(path, token(60))).path("AccountId").asString())
        .isEqualTo("222222222222");
  }

  @Test
  void describesTheInstanceAndItsProfile() {
    var document = Asked.tree(get("/latest/dynamic/instance-identity/document", token(60)));
    var info = Asked.tree(get("/latest/meta-data/iam/info", token(60)));

    assertThat(document.path("accountId").asString()).isEqualTo("222222222222");
    assertThat(document.path("region").asString()).isEqualTo("eu-west-1");
    assertThat(document.path("instanceId").asString()).matches("i-0[0-9a-f]{16}");
    assertThat(info.path("InstanceProfileArn").asString())
        .isEqualTo("arn:aws:iam::222222222222:instance-profile/AssumeRoleInA");
  }

  @Test
  void givesNoCredentialsForARoleThatDoesNotTrustEc2() {
    var documents = new Documents();
    var role = documents.role("arn:aws:iam::111111111111:role/RoleForB").orElseThrow();
    var keys = new Keys(clock);

    var document = new InstanceCredentials(clock, keys, role, "i-1").document();

    assertThat(document.path("Code").asString()).isEqualTo("AssumeRoleUnauthorizedAccess");
    assertThat(keys.secrets()).isEmpty();
  }

  @Test
  void countsItsTokensAmongTheSecrets() {
    var token = token(60);
    var secret = Asked.tree(get(CREDENTIALS, token)).path("SecretAccessKey").asString();

    assertThat(identity.secretsIssued()).contains(token, secret);
  }

  private String token(int seconds) {
    var headers = Map.of("x-aws-ec2-metadata-token-ttl-seconds", List.of(String.valueOf(seconds)));
    var response = identity.metadata(request("PUT", "/latest/api/token", headers));
    assertThat(response.status()).isEqualTo(200);
    assertThat(Optional.ofNullable(response.headers().get("X-aws-ec2-metadata-token-ttl-seconds")))
        .contains(String.valueOf(seconds));
    return response.body().asUtf8String();
  }

  private WireResponse get(String path, String token) {
    return identity.metadata(
        request("GET", path, Map.of("x-aws-ec2-metadata-token", List.of(token))));
  }

  private static WireRequest request(
      String method, String path, Map<String, List<String>> headers) {
    return new WireRequest(method, path, "", headers, SdkBytes.fromUtf8String(""));
  }
}
