package dev.vitrine.sandbox;

import static dev.vitrine.sandbox.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class AssumeRoleTests {

  private static final String POLICY =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":"
          + "\"ec2:DescribeVpcs\",\"Resource\":\"*\"}]}";

  private final MovableClock clock = new MovableClock();
  private final Documents documents = new Documents();
  private final Keys keys = new Keys(clock);
  private final Authorizer authorizer = new Authorizer(documents, clock);
  private final AssumeRole assumeRole = new AssumeRole(documents, authorizer, keys);
  private final Caller instance =
      keys.issue(documents.instanceRole(), "i-1", Duration.ofHours(6), Optional.empty()).caller();

  @Test
  void answersCredentialsThatAreKnownAfterwards() {
    var answer = assume("111111111111", Map.of());

    var key = keys.find(answer.path("Credentials").path("AccessKeyId").asString()).orElseThrow();
    assertThat(answer.path("Credentials").path("SecretAccessKey").asString())
        .isEqualTo(key.secretAccessKey());
    assertThat(answer.path("Credentials").path("SessionToken").asString())
        .isEqualTo(key.sessionToken());
    assertThat(answer.path("Credentials").path("Expiration").asString())
        .isEqualTo("2026-11-24T11:15:30Z");
    assertThat(answer.path("AssumedRoleUser").path("Arn").asString())
        .isEqualTo("arn:aws:sts::111111111111:assumed-role/RoleForB/EC2FromB");
    assertThat(answer.path("AssumedRoleUser").path("AssumedRoleId").asString())
        .isEqualTo(key.caller().userId());
    assertThat(answer.has("PackedPolicySize")).isFalse();
    assertThat(key.caller().account()).isEqualTo("111111111111");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111111111111",
        "444444444444",
        "666666666666",
        "777777777777",
        "888888888888",
        "999999999999"
      })
  void letsTheHubIntoAccountsThatTrustIt(String account) {
    assertThat(assume(account, Map.of()).path("AssumedRoleUser").path("Arn").asString())
        .startsWith("arn:aws:sts::" + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::555555555555:role/RoleForB",
        "arn:aws:iam::333333333333:role/RoleForB",
        "arn:aws:iam::111111111111:role/Administrator",
        "arn:aws:iam::121212121212:role/RoleForB",
        "arn:aws:iam::222222222222:role/AssumeRoleInA",
      })
  void refusesForeignTrustAndUnknownRolesAlike(String roleArn) {
    assertDenied(
        Map.of("RoleArn", roleArn, "RoleSessionName", "EC2FromB"),
        "User: arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-1 is not authorized to"
            + " perform: sts:AssumeRole on resource: "
            + roleArn);
  }

  @Test
  void demandsTheExternalIdWhereTrustDoes() {
    assertThat(
            assume("333333333333", Map.of("ExternalId", "sandbox-staging-external-id"))
                .has("Credentials"))
        .isTrue();
    assertDenied(
        with("333333333333", Map.of("ExternalId", "Sandbox-staging-external-id")),
        "User: arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-1 is not authorized to"
            + " perform: sts:AssumeRole on resource: arn:aws:iam::333333333333:role/RoleForB");
  }

  @Test
  void demandsTheRoleOfTheHubWhereTrustDoes() {
    var other =
        new Role(
            "222222222222",
            "Other",
            documents.instanceRole().trust(),
            documents.instanceRole().permissions());
    var caller = keys.issue(other, "x", Duration.ofHours(1), Optional.empty()).caller();
    var call =
        Asked.sts(
            "AssumeRole",
            with("333333333333", Map.of("ExternalId", "sandbox-staging-external-id")));

    assertRefused(() -> assumeRole.answer(caller, call), "AccessDenied", 403);
  }

  @Test
  void refusesASessionThatHasNoRightToAssume() {
    var reader =
        keys.find(
                assume("111111111111", Map.of()).path("Credentials").path("AccessKeyId").asString())
            .orElseThrow()
            .caller();
    var call = Asked.sts("AssumeRole", with("666666666666", Map.of()));

    assertThat(assertRefused(() -> assumeRole.answer(reader, call), "AccessDenied", 403))
        .startsWith("User: arn:aws:sts::111111111111:assumed-role/RoleForB/EC2FromB");
  }

  @ParameterizedTest
  @CsvSource({"900", "3600"})
  void takesTheDurationsOfAChainedRole(int seconds) {
    assertThat(
            assume("111111111111", Map.of("DurationSeconds", seconds))
                .path("Credentials")
                .path("Expiration")
                .asString())
        .isEqualTo(clock.instant().plusSeconds(seconds).toString());
  }

  @Test
  void narrowsTheSessionByItsPolicy() {
    var answer = assume("111111111111", Map.of("Policy", POLICY));
    var caller =
        keys.find(answer.path("Credentials").path("AccessKeyId").asString()).orElseThrow().caller();

    assertThat(answer.path("PackedPolicySize").asInt()).isBetween(5, 20);
    assertThat(authorizer.decide(caller, "ec2:DescribeVpcs", "*", "eu-west-1"))
        .isEqualTo(new Decision.Allowed());
    assertThat(authorizer.decide(caller, "ec2:DescribeInstances", "*", "eu-west-1"))
        .isEqualTo(new Decision.Denied(PolicyKind.SESSION, false));
    assertThat(authorizer.decide(caller, "ec2:TerminateInstances", "*", "eu-west-1"))
        .isEqualTo(new Decision.Denied(PolicyKind.IDENTITY, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "not json", "{}", "[]", "{\"Statement\":[{\"Effect\":\"Allow\"}]}"})
  void refusesAPolicyThatIsNone(String policy) {
    var call = Asked.sts("AssumeRole", with("111111111111", Map.of("Policy", policy)));

    assertRefused(() -> assumeRole.answer(instance, call), "MalformedPolicyDocument", 400);
  }

  @Test
  void refusesSourceIdentityAndTagsThatTrustDoesNotMention() {
    assertDenied(
        with("111111111111", Map.of("SourceIdentity", "alice")),
        "User: arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-1 is not authorized to"
            + " perform: sts:SetSourceIdentity on resource:"
            + " arn:aws:iam::111111111111:role/RoleForB");
    assertDenied(
        with("111111111111", Map.of("Tags", List.of(Map.of("Key", "who", "Value", "alice")))),
        "User: arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-1 is not authorized to"
            + " perform: sts:TagSession on resource: arn:aws:iam::111111111111:role/RoleForB");
  }

  private void assertDenied(Map<String, Object> parameters, String sentence) {
    assertThat(
            assertRefused(
                () -> assumeRole.answer(instance, Asked.sts("AssumeRole", parameters)),
                "AccessDenied",
                403))
        .isEqualTo(sentence);
  }

  private ObjectNode assume(String account, Map<String, Object> parameters) {
    return assumeRole.answer(instance, Asked.sts("AssumeRole", with(account, parameters)));
  }

  private static Map<String, Object> with(String account, Map<String, Object> parameters) {
    var all = new HashMap<String, Object>();
    all.put("RoleArn", "arn:aws:iam::" + account + ":role/RoleForB");
    all.put("RoleSessionName", "EC2FromB");
    all.putAll(parameters);
    return all;
  }
}
