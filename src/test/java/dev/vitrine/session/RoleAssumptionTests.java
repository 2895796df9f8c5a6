package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.ExternalId;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.RoleArn;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grants;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.StsServiceClientConfiguration;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;
import software.amazon.awssdk.services.sts.model.StsException;

/** What is asked of STS, and which answers are no session. */
class RoleAssumptionTests {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Viewer ADA = new Viewer("issuer#ada", "ada@example.org");

  private final List<Object> told = new ArrayList<>();
  private final Grants grants =
      Grants.pack(AllowList.of(List.of(Operation.of("ec2", "DescribeVpcs"))), 1800);

  /** An STS that answers what a test says, and keeps what it was asked. */
  private static final class ScriptedSts implements StsClient {

    private final List<AssumeRoleRequest> asked = new ArrayList<>();
    private final UnaryOperator<AssumeRoleResponse.Builder> script;

    ScriptedSts(UnaryOperator<AssumeRoleResponse.Builder> script) {
      this.script = script;
    }

    @Override
    public AssumeRoleResponse assumeRole(AssumeRoleRequest request) {
      asked.add(request);
      var usual =
          AssumeRoleResponse.builder()
              .assumedRoleUser(
                  user -> user.arn("arn:aws:sts::111111111111:assumed-role/RoleForB/ada"))
              .credentials(keys ->
                  keys.accessKeyId("ASIAEXAMPLE")
                      .secretAccessKey("secret")
                      .sessionToken("token")
                      .expiration(NOON.plusSeconds(3600)));
      var metadata = DefaultAwsResponseMetadata.create(Map.of("AWS_REQUEST_ID", "a-request"));
      var answer = script.apply(usual);
      answer.responseMetadata(metadata);
      return answer.build();
    }

    @Override
    public StsServiceClientConfiguration serviceClientConfiguration() {
      return StsServiceClientConfiguration.builder()
          .overrideConfiguration(ClientOverrideConfiguration.builder().build())
          .build();
    }

    @Override
    public String serviceName() {
      return "sts";
    }

    @Override
    public void close() {}
  }

  @Test
  void sendsNamePolicyExternalIdAndDuration() {
    var sts = new ScriptedSts(usual -> usual);
    var session = assume(sts, account(false));
    assertThat(session).isInstanceOf(Session.class);
    assertThat(sts.asked)
        .singleElement()
        .satisfies(request -> {
          assertThat(request.roleArn()).isEqualTo("arn:aws:iam::111111111111:role/RoleForB");
          assertThat(request.roleSessionName()).isEqualTo("ada@example.org");
          assertThat(request.externalId()).isEqualTo("an-external-id");
          assertThat(request.durationSeconds()).isEqualTo(3600);
          assertThat(request.policy()).contains("ec2:DescribeVpcs").doesNotContain("*\",");
          assertThat(request.sourceIdentity()).isNull();
        });
  }

  @Test
  void sendsTheSourceIdentityOnlyWhereTheAccountWantsIt() {
    var sts = new ScriptedSts(usual -> usual);
    assume(sts, account(true));
    assertThat(sts.asked.getFirst().sourceIdentity()).isEqualTo("ada@example.org");
  }

  @Test
  void refusesASessionOfAnotherAccount() {
    assertRefused(
        usual ->
            usual.assumedRoleUser(
                user -> user.arn("arn:aws:sts::222222222222:assumed-role/RoleForB/ada")),
        "another role or account");
  }

  @Test
  void refusesASessionOfAnotherRole() {
    assertRefused(
        usual ->
            usual.assumedRoleUser(
                user -> user.arn("arn:aws:sts::111111111111:assumed-role/Admin/ada")),
        "another role or account");
  }

  @Test
  void refusesASessionWithoutAnEnd() {
    assertRefused(usual -> usual.credentials(keys -> keys.accessKeyId("A")), "no end");
  }

  @Test
  void refusesASessionThatHasEnded() {
    assertRefused(usual -> usual.credentials(keys -> keys.expiration(NOON)), "ended already");
  }

  @Test
  void refusesAnAnswerWithoutCredentials() {
    assertRefused(_ -> AssumeRoleResponse.builder(), "no credentials");
  }

  @Test
  void namesTheGrantAndTheKeyWhereThePackedPolicyIsTooLarge() {
    var opening = assume(failing("PackedPolicyTooLarge", 400), account(false));
    assertThat(opening)
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> {
              assertThat(refusal.cause()).isEqualTo(NoSession.Cause.UNREACHABLE);
              assertThat(refusal.message())
                  .contains(grants.all().getFirst().name())
                  .contains("vitrine.session.policy-limit");
            });
  }

  @Test
  void saysThatStsThrottles() {
    var opening = assume(failing("Throttling", 400), account(false));
    assertThat(opening)
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> assertThat(refusal.cause()).isEqualTo(NoSession.Cause.THROTTLED));
  }

  @Test
  void repeatsNothingThatAwsSaidAboutOthers() {
    var opening = assume(failing("AccessDenied", 403), account(false));
    assertThat(opening)
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal ->
                assertThat(refusal.message())
                    .contains("trust policy")
                    .doesNotContain("Encoded authorization failure"));
  }

  @Test
  void tellsTheApplicationOfASession() {
    assume(new ScriptedSts(usual -> usual), account(false));
    assertThat(told)
        .singleElement()
        .usingRecursiveComparison()
        .ignoringFields("duration")
        .isEqualTo(asked("ASIAEXAMPLE", "ok"));
  }

  @Test
  void t10TellsTheApplicationOfARefusal() {
    assume(failing("AccessDenied", 403), account(false));
    assume(failing("PackedPolicyTooLarge", 400), account(false));
    assume(failing("Throttling", 400), account(false));
    assertThat(told)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("duration")
        .containsExactly(asked(null, "denied"), asked(null, "failed"), asked(null, "throttled"));
  }

  @Test
  void t10TellsTheApplicationOfWhatNeverReachedSts() {
    assume(
        new ScriptedSts(_ -> {
          throw ApiCallTimeoutException.create(1);
        }),
        account(false));
    assertThatExceptionOfType(SecurityException.class)
        .isThrownBy(() ->
            assume(
                new ScriptedSts(_ -> {
                  throw new SecurityException("Refused before it was sent");
                }),
                account(false)));
    assertThat(told)
        .extracting(event -> ((RoleAsked) event).outcome())
        .containsExactly("timed-out", "refused");
  }

  private static RoleAsked asked(@Nullable String accessKeyId, String outcome) {
    return new RoleAsked(
        new Owner(ADA),
        new AccountId("111111111111"),
        RegionId.GLOBAL,
        "a-request",
        accessKeyId,
        "ada@example.org",
        outcome,
        Duration.ZERO);
  }

  private void assertRefused(UnaryOperator<AssumeRoleResponse.Builder> script, String why) {
    assertThat(assume(new ScriptedSts(script), account(false)))
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> {
              assertThat(refusal.cause()).isEqualTo(NoSession.Cause.FAILED);
              assertThat(refusal.message()).contains(why);
            });
  }

  private static ScriptedSts failing(String code, int status) {
    return new ScriptedSts(_ -> {
      throw StsException.builder()
          .statusCode(status)
          .requestId("a-request")
          .awsErrorDetails(
              AwsErrorDetails.builder()
                  .errorCode(code)
                  .errorMessage("Encoded authorization failure message: abc")
                  .build())
          .build();
    });
  }

  private Opening assume(StsClient sts, Account account) {
    var clock = Clock.fixed(NOON, ZoneOffset.UTC);
    var beans = new StaticListableBeanFactory(Map.of("sts", sts));
    var properties = new SessionProperties(null, Duration.ofHours(1), true, 1800, 50, null, null);
    return new RoleAssumption(
            beans.getBeanProvider(StsClient.class),
            new StsWatch(told::add),
            properties,
            new SessionRefusals(properties, clock),
            clock)
        .assume(ADA, account, grants.all().getFirst(), Wanted.SESSION, NOON.plusSeconds(15));
  }

  private static Account account(boolean sourceIdentity) {
    return new Account(
        new AccountId("111111111111"),
        "prod",
        RoleArn.of("arn:aws:iam::111111111111:role/RoleForB"),
        Optional.of(new ExternalId("an-external-id")),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        sourceIdentity,
        Attribution.SHARED,
        Optional.empty());
  }
}
