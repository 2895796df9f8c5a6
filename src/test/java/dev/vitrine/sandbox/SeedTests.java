package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.JsonNode;

/** The way from the instance to account A, each step asked of the door that really decides it. */
class SeedTests {

  private static final String A_ROLE = "arn:aws:iam::111111111111:role/RoleForB";

  private final MovableClock clock = new MovableClock();
  private final Identity identity = new Identity(clock);

  @Test
  void hasARoleInAThatTrustsTheHubAndMayRead() {
    var role = identity.documents().role(A_ROLE).orElseThrow();

    assertThat(role.trust().source()).contains("\"AWS\": \"arn:aws:iam::222222222222:root\"");
    assertThat(role.permissions()).hasSize(1);
  }

  @Test
  void hasARoleInTheHubWithOnePermission() {
    var role = identity.documents().instanceRole();

    assertThat(role.trust().source()).contains("\"Service\": \"ec2.amazonaws.com\"");
    assertThat(role.permissions())
        .singleElement()
        .extracting(Policy::source)
        .asString()
        .contains("\"Action\": \"sts:AssumeRole\"", "\"arn:aws:iam::*:role/RoleForB\"");
  }

  @Test
  void givesTheInstanceCredentialsOfItsRole() {
    var caller = prove(instance(), "sts");

    assertThat(answer(caller, "GetCallerIdentity", Map.of()).path("Arn").asString())
        .isEqualTo("arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-0b7e2c94d1f35a680");
  }

  @Test
  void letsTheInstanceAssumeTheRoleInA() {
    var session = inA();

    var whoami = answer(prove(session, "sts"), "GetCallerIdentity", Map.of());

    assertThat(whoami.path("Account").asString()).isEqualTo("111111111111");
    assertThat(whoami.path("Arn").asString())
        .isEqualTo("arn:aws:sts::111111111111:assumed-role/RoleForB/EC2FromB");
    assertThat(whoami.path("UserId").asString()).matches("AROA[A-Z2-7]{17}:EC2FromB");
  }

  @Test
  void letsTheSessionReadInAAndWriteNothing() {
    var caller = prove(inA(), "ec2");

    assertThatCode(() -> require(caller, "ec2:DescribeInstances")).doesNotThrowAnyException();
    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> require(caller, "ec2:TerminateInstances"))
        .matches(refusal -> refusal.code().equals("UnauthorizedOperation"))
        .matches(refusal -> refusal.status() == 403);
  }

  @Test
  void endsTheSessionInAAfterAnHour() {
    var session = inA();
    clock.pass(Duration.ofHours(1));

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> prove(session, "ec2"))
        .matches(refusal -> refusal.code().equals("RequestExpired"));
    assertThat(prove(instance(), "sts").account()).isEqualTo("222222222222");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GetSessionToken", "GetFederationToken", "AssumeRoot"})
  void deniesWhatASessionCannotAskOfSts(String operation) {
    var caller = prove(instance(), "sts");

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> answer(caller, operation, Map.of()))
        .matches(refusal -> refusal.code().equals("AccessDenied"))
        .matches(refusal -> refusal.status() == 403);
  }

  @Test
  void knowsNoOperationThatStsDoesNotHave() {
    var caller = prove(instance(), "sts");

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> answer(caller, "AssumeEverything", Map.of()))
        .withMessage("Could not find operation AssumeEverything for version 2011-06-15")
        .matches(refusal -> refusal.code().equals("InvalidAction"))
        .matches(refusal -> refusal.status() == 400);
  }

  private void require(Caller caller, String action) {
    identity.authorizer().require(caller, action, "*", "eu-west-1", ServiceFamily.EC2);
  }

  private JsonNode answer(Caller caller, String operation, Map<String, ?> parameters) {
    var call = Asked.sts(operation, parameters);
    assertThat(identity.securityTokenService().answers(call)).isTrue();
    return identity.securityTokenService().answer(caller, call);
  }

  private Caller prove(SignedRequests requests, String service) {
    var proven =
        identity.authenticate(requests.query(service, "Action=X"), ServiceFamily.of(service));
    assertThat(proven.scope().region()).isEqualTo("eu-west-1");
    return proven.caller();
  }

  private SignedRequests inA() {
    var credentials =
        answer(
                prove(instance(), "sts"),
                "AssumeRole",
                Map.of("RoleArn", A_ROLE, "RoleSessionName", "EC2FromB"))
            .path("Credentials");
    return requests(credentials, "SessionToken");
  }

  private SignedRequests instance() {
    var token = metadata("PUT", "/latest/api/token", "ttl-seconds", "60");
    var folder = "/latest/meta-data/iam/security-credentials/";
    var role = metadata("GET", folder, "", token.body().asUtf8String());
    var credentials =
        metadata("GET", folder + role.body().asUtf8String(), "", token.body().asUtf8String());
    return requests(Asked.tree(credentials), "Token");
  }

  private SignedRequests requests(JsonNode credentials, String token) {
    return new SignedRequests(
        clock,
        credentials.path("AccessKeyId").asString(),
        credentials.path("SecretAccessKey").asString(),
        credentials.path(token).asString());
  }

  private WireResponse metadata(String method, String path, String header, String value) {
    var name = "x-aws-ec2-metadata-token" + (header.isEmpty() ? "" : "-" + header);
    return identity.metadata(
        new WireRequest(
            method, path, "", Map.of(name, List.of(value)), SdkBytes.fromUtf8String("")));
  }
}
