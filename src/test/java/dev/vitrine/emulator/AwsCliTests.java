package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The mission's own commands, typed into the unmodified AWS CLI, against the sandbox. */
@Tag("awscli")
@NeedsVirtualenv("awscli")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwsCliTests {

  private static final String ASSUME = "sts assume-role --role-session-name EC2FromB --role-arn ";
  private static final String ROLE_IN_A = "arn:aws:iam::111111111111:role/RoleForB";
  private static final String ROLE_IN_STAGING = "arn:aws:iam::333333333333:role/RoleForB";
  private static final String ROLE_IN_LEGACY = "arn:aws:iam::555555555555:role/RoleForB";

  @AutoClose private Jar vitrine;
  private Path home;
  private AwsCli instance;
  private JsonNode credentials;
  private AwsCli inA;

  @BeforeAll
  void start(@TempDir Path empty) throws IOException, InterruptedException {
    home = empty;
    var port = Loopback.freePort();
    vitrine = Jar.start("sandbox", Map.of(), List.of("--vitrine.sandbox.port=" + port));
    var sandbox = Loopback.at(port);
    instance = cliOnAnInstanceIn(sandbox);
    credentials = instance.says(ASSUME + ROLE_IN_A).json().get("Credentials");
    inA = instance.as(credentials);
  }

  @Test
  void isTheInstancesRoleWithoutConfiguredCredentials() throws Exception {
    var identity = instance.says("sts get-caller-identity").json();
    assertThat(identity.get("Account").asString()).isEqualTo("222222222222");
    assertThat(identity.get("Arn").asString())
        .matches("arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-[0-9a-f]{17}");
  }

  @Test
  void getsTemporaryCredentialsForA() throws Exception {
    assertThat(credentials.get("AccessKeyId").asString()).startsWith("ASIA");
    assertThat(credentials.get("SecretAccessKey").asString()).isNotBlank();
    assertThat(credentials.get("SessionToken").asString()).isNotBlank();
    assertThat(credentials.get("Expiration").asString()).contains("T");
    assertThat(inA.says("sts get-caller-identity").json().get("Arn").asString())
        .isEqualTo("arn:aws:sts::111111111111:assumed-role/RoleForB/EC2FromB");
  }

  @Test
  void pagesThroughTheInstancesThatVitrineShows() throws Exception {
    var said = inA.says("ec2 describe-instances --page-size 500");
    var shown = vitrine.list("ec2-instance", "&account=111111111111&region=us-east-1");
    assertThat(said.json().get("Reservations").valueStream())
        .flatExtracting(reservation -> reservation.get("Instances").valueStream().toList())
        .extracting(found -> found.get("InstanceId").asString())
        .hasSizeGreaterThanOrEqualTo(1200)
        .containsExactlyInAnyOrderElementsOf(shown.ids());
    assertThat(said.statuses()).hasSizeGreaterThanOrEqualTo(3).containsOnly("200");
  }

  @Test
  void listsBucketsAndRolesOfA() throws Exception {
    assertThat(inA.says("s3 ls").text()).isNotBlank();
    assertThat(inA.says("iam list-roles").json().get("Roles").valueStream())
        .extracting(role -> role.get("Arn").asString())
        .contains(ROLE_IN_A)
        .allMatch(arn -> arn.startsWith("arn:aws:iam::111111111111:role/"));
  }

  @ParameterizedTest
  @CsvSource({
    ROLE_IN_STAGING + ", AccessDenied 403",
    ROLE_IN_STAGING + " --external-id wrong, AccessDenied 403",
    ROLE_IN_LEGACY + ", AccessDenied 403",
    ROLE_IN_A + "OfNobody, AccessDenied 403",
    ROLE_IN_A + " --duration-seconds 3601, ValidationError 400",
    ROLE_IN_A + " --duration-seconds 43200, ValidationError 400",
    ROLE_IN_A + " --role-session-name no:colon, ValidationError 400",
    ROLE_IN_A + " --policy {, MalformedPolicyDocument 400",
  })
  void isRefusedARole(String asked, String refusal) throws Exception {
    assertThat(instance.says(ASSUME + asked).refusal()).isEqualTo(refusal);
  }

  @Test
  void isRefusedADurationThatTheCliItselfWouldNotSend() throws Exception {
    var configuration = home.resolve("unchecked");
    Files.writeString(configuration, "[default]\nparameter_validation = false\n");
    var unchecked = instance.with(Map.of("AWS_CONFIG_FILE", configuration.toString()));
    assertThat(unchecked.says(ASSUME + ROLE_IN_A + " --duration-seconds 899").refusal())
        .isEqualTo("ValidationError 400");
  }

  @ParameterizedTest
  @CsvSource({
    "sts get-caller-identity, SignatureDoesNotMatch 403",
    "ec2 describe-vpcs, AuthFailure 401",
    "s3api list-buckets, SignatureDoesNotMatch 403",
    "iam list-roles, SignatureDoesNotMatch 403",
  })
  void isRefusedWithABadSignature(String command, String refusal) throws Exception {
    var forged = inA.with(Map.of("AWS_SECRET_ACCESS_KEY", "not-the-secret"));
    assertThat(forged.says(command).refusal()).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "sts get-caller-identity, InvalidClientTokenId 403",
    "ec2 describe-vpcs, AuthFailure 401",
    "s3api list-buckets, InvalidToken 400",
    "iam list-roles, InvalidClientTokenId 403",
  })
  void isRefusedWithAGarbageToken(String command, String refusal) throws Exception {
    var garbled = inA.with(Map.of("AWS_SESSION_TOKEN", "garbage"));
    assertThat(garbled.says(command).refusal()).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "sts get-caller-identity, ExpiredToken 403",
    "ec2 describe-vpcs, RequestExpired 400",
    "s3api list-buckets, ExpiredToken 400",
    "iam list-roles, ExpiredToken 403",
  })
  void isRefusedWithAnExpiredToken(String command, String refusal) throws Exception {
    try (var sandbox = Sandbox.open(0)) {
      var elsewhere = cliOnAnInstanceIn(sandbox.endpoint());
      var expiring = elsewhere.as(elsewhere.says(ASSUME + ROLE_IN_A).json().get("Credentials"));
      sandbox.advance(Duration.ofMinutes(61));
      assertThat(expiring.says(command).refusal()).isEqualTo(refusal);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ec2 create-security-group --group-name new --description new, UnauthorizedOperation 403",
    "ec2 terminate-instances --instance-ids i-0123456789abcdef0, UnauthorizedOperation 403",
    "s3api create-bucket --bucket vitrine-new, AccessDenied 403",
    "iam create-user --user-name new, AccessDenied 403",
  })
  void isRefusedAWrite(String command, String refusal) throws Exception {
    assertThat(inA.says(command).refusal()).isEqualTo(refusal);
  }

  @Test
  void canDoLessUnderASessionPolicy() throws Exception {
    var policy =
        """
        {"Version":"2012-10-17","Statement":[\
        {"Effect":"Allow","Action":"ec2:DescribeVpcs","Resource":"*"}]}\
        """;
    var narrowed =
        instance.as(
            instance.says(ASSUME + ROLE_IN_A + " --policy " + policy).json().get("Credentials"));
    assertThat(narrowed.says("ec2 describe-vpcs").json().get("Vpcs").isEmpty()).isFalse();
    assertThat(narrowed.says("ec2 describe-subnets").refusal())
        .isEqualTo("UnauthorizedOperation 403");
    assertThat(narrowed.says("s3api list-buckets").refusal()).isEqualTo("AccessDenied 403");
  }

  private AwsCli cliOnAnInstanceIn(URI sandbox) {
    return new AwsCli(
        new Virtualenv("awscli").program("aws"),
        home,
        Map.of(
            "AWS_ENDPOINT_URL", sandbox.toString(),
            "AWS_EC2_METADATA_SERVICE_ENDPOINT", sandbox.toString(),
            "AWS_DEFAULT_REGION", "us-east-1"));
  }
}
