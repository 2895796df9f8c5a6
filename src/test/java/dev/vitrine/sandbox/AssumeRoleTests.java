package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> assumeRole.answer(caller, call))
        .matches(refusal -> refusal.code().equals("AccessDenied"));
  }

  @Test
  void refusesASessionThatHasNoRightToAssume() {
    var reader =
        keys.find(
                assume("111111111111", Map.of()).path("Credentials").path("AccessKeyId").asString())
            .orElseThrow()
            .caller();
    var call = Asked.sts("AssumeRole", with("666666666666", Map.of()));

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> assumeRole.answer(reader, call))
        .withMessageStartingWith("User: arn:aws:sts::111111111111:assumed-role/RoleForB/EC2FromB")
        .matches(refusal -> refusal.status() == 403);
  }

  static Stream<Arguments> refusedParameters() {
    return Stream.of(
        Arguments.of(
            Map.of("RoleSessionName", "a b"),
            "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy"
                + " constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*"),
        Arguments.of(
            Map.of("RoleSessionName", "x"),
            "1 validation error detected: Value 'x' at 'roleSessionName' failed to satisfy"
                + " constraint: Member must have length greater than or equal to 2"),
        Arguments.of(
            Map.of("RoleSessionName", "x".repeat(65)),
            "Member must have length less than or equal to 64"),
        Arguments.of(
            Map.of("RoleSessionName", "vitrine\r\nx"), "Member must satisfy regular expression"),
        Arguments.of(
            Map.of("RoleSessionName", "/", "DurationSeconds", 1), "3 validation errors detected: "),
        Arguments.of(
            Map.of("DurationSeconds", 899),
            "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy"
                + " constraint: Member must have value greater than or equal to 900"),
        Arguments.of(
            Map.of("DurationSeconds", 43_201),
            "Member must have value less than or equal to 43200"),
        Arguments.of(
            Map.of("DurationSeconds", 3_601),
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by"
                + " role chaining."),
        Arguments.of(
            Map.of("DurationSeconds", "3601"),
            "The requested DurationSeconds exceeds the 1 hour session limit"),
        Arguments.of(Map.of("DurationSeconds", "soon"), "Value 'soon' at 'durationSeconds'"),
        Arguments.of(
            Map.of("RoleArn", "RoleForB"),
            "1 validation error detected: Value 'RoleForB' at 'roleArn' failed to satisfy"
                + " constraint: Member must have length greater than or equal to 20"),
        Arguments.of(
            Map.of("RoleArn", "arn:aws:s3:::some-bucket-of-mine"), "Request ARN is invalid"),
        Arguments.of(Map.of("ExternalId", "x"), "at 'externalId'"),
        Arguments.of(Map.of("ExternalId", "a%b"), "pattern: [\\w+=,.@:\\/-]*"),
        Arguments.of(Map.of("Policy", "x".repeat(2_049)), "at 'policy'"),
        Arguments.of(Map.of("SourceIdentity", "a b"), "at 'sourceIdentity'"),
        Arguments.of(
            Map.of("PolicyArns", List.of(Map.of("arn", "arn:aws:iam::aws:policy/X"))),
            "PolicyArns"),
        Arguments.of(Map.of("Tags", List.of(Map.of("Value", "x"))), "Value null at 'key'"),
        Arguments.of(
            Map.of("Tags", Collections.nCopies(51, Map.of("Key", "a", "Value", "b"))),
            "at 'tags'"));
  }

  @ParameterizedTest
  @MethodSource("refusedParameters")
  void refusesParametersAsAwsDoes(Map<String, Object> parameters, String sentence) {
    var call = Asked.sts("AssumeRole", with("111111111111", parameters));

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> assumeRole.answer(instance, call))
        .withMessageContaining(sentence)
        .matches(refusal -> refusal.code().equals("ValidationError"))
        .matches(refusal -> refusal.status() == 400);
  }

  @Test
  void demandsARoleAndASessionName() {
    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> assumeRole.answer(instance, Asked.sts("AssumeRole", Map.of())))
        .withMessage(
            "2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint:"
                + " Member must not be null; Value null at 'roleSessionName' failed to satisfy"
                + " constraint: Member must not be null");
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

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> assumeRole.answer(instance, call))
        .matches(refusal -> refusal.code().equals("MalformedPolicyDocument"))
        .matches(refusal -> refusal.status() == 400);
  }

  @Test
  void refusesAPolicyThatDoesNotPack() {
    var random = new Random(4);
    var noise =
        IntStream.range(0, 1_900)
            .mapToObj(_ -> String.valueOf((char) ('A' + random.nextInt(26))))
            .collect(Collectors.joining());
    var policy = POLICY.replace("DescribeVpcs", noise);
    var call = Asked.sts("AssumeRole", with("111111111111", Map.of("Policy", policy)));

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> assumeRole.answer(instance, call))
        .withMessageMatching("Packed policy consumes 1\\d\\d% of allotted space, .*")
        .matches(refusal -> refusal.code().equals("PackedPolicyTooLarge"))
        .matches(refusal -> refusal.status() == 400);
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
    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> assumeRole.answer(instance, Asked.sts("AssumeRole", parameters)))
        .withMessage(sentence)
        .matches(refusal -> refusal.code().equals("AccessDenied"))
        .matches(refusal -> refusal.status() == 403);
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
