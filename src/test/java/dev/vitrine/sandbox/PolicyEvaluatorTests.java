package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyEvaluatorTests {

  private static final Caller CALLER =
      new Caller(
          "222222222222",
          "arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-1",
          "AROA:i-1",
          "arn:aws:iam::222222222222:role/AssumeRoleInA",
          "ASIA",
          Optional.empty(),
          Instant.MAX);

  private final PolicyReader reader = new PolicyReader();
  private final PolicyEvaluator evaluator = new PolicyEvaluator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "absent",
      value = {
        "Allow *              | Allow ec2:*      | absent                 | allowed",
        "Allow *              | Allow ec2:*      | Allow ec2:Describe*    | allowed",
        "Allow *              | Allow EC2:describeINSTANCES | absent      | allowed",
        "Allow *              | Allow s3:*       | absent                 | no identity-based",
        "Allow *              | Allow ec2:*      | Allow s3:*             | no session",
        "Allow *              | Allow s3:*       | Allow ec2:*            | no identity-based",
        "Allow s3:*           | Allow ec2:*      | absent                 | no service control",
        "Deny ec2:*           | Allow ec2:*      | absent                 | deny in a service control",
        "Allow *              | Deny ec2:*       | absent                 | deny in an identity-based",
        "Allow *              | Allow ec2:*      | Deny ec2:Describe*     | deny in a session",
        "Deny ec2:*           | Deny ec2:*       | Deny ec2:*             | deny in a service control",
        "Allow s3:*           | Deny ec2:*       | absent                 | deny in an identity-based",
        "Allow *              | Allow !s3:*      | absent                 | allowed",
        "Allow *              | Allow !ec2:*     | absent                 | no identity-based",
      })
  void letsEveryKindOfPolicySpeak(
      String serviceControl, String identity, @Nullable String session, String expected) {
    var policies = new EnumMap<PolicyKind, List<Policy>>(PolicyKind.class);
    policies.put(PolicyKind.SERVICE_CONTROL, List.of(simple(serviceControl)));
    policies.put(PolicyKind.IDENTITY, List.of(simple(identity)));
    if (session != null) {
      policies.put(PolicyKind.SESSION, List.of(simple(session)));
    }

    assertThat(words(evaluator.decide(request("ec2:DescribeInstances", "*"), policies)))
        .contains(expected);
  }

  @Test
  void letsAnExplicitDenialInOnePolicyWinOverAnother() {
    var identity = List.of(simple("Allow *"), simple("Deny ec2:Describe*"));

    assertThat(
            evaluator.decide(
                request("ec2:DescribeInstances", "*"), Map.of(PolicyKind.IDENTITY, identity)))
        .isEqualTo(new Decision.Denied(PolicyKind.IDENTITY, true));
  }

  @Test
  void allowsNothingWhereAKindOfPolicyIsPresentAndEmpty() {
    assertThat(
            evaluator.decide(
                request("ec2:DescribeInstances", "*"), Map.of(PolicyKind.IDENTITY, List.of())))
        .isEqualTo(new Decision.Denied(PolicyKind.IDENTITY, false));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::*:role/RoleForB, arn:aws:iam::111111111111:role/RoleForB, true",
    "arn:aws:iam::*:role/RoleForB, arn:aws:iam::111111111111:role/Admin, false",
    "arn:aws:iam::*:role/RoleForB, *, false",
    "*, *, true",
  })
  void looksAtTheResource(String pattern, String resource, boolean allowed) {
    var policy =
        "{'Statement':{'Effect':'Allow','Action':'sts:AssumeRole','Resource':'" + pattern + "'}}";
    var policies = Map.of(PolicyKind.IDENTITY, List.of(read(policy, PolicyKind.IDENTITY)));

    assertThat(evaluator.decide(request("sts:AssumeRole", resource), policies))
        .isEqualTo(
            allowed ? new Decision.Allowed() : new Decision.Denied(PolicyKind.IDENTITY, false));
  }

  @Test
  void leavesOutWhatNotResourceNames() {
    var policy =
        read(
            "{'Statement':{'Effect':'Allow','Action':'s3:*','NotResource':'arn:aws:s3:::private'}}",
            PolicyKind.IDENTITY);

    assertThat(policy.allows(request("s3:ListBucket", "arn:aws:s3:::public"))).isTrue();
    assertThat(policy.allows(request("s3:ListBucket", "arn:aws:s3:::private"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'*' | true",
        "{'AWS':'*'} | true",
        "{'AWS':'222222222222'} | true",
        "{'AWS':'arn:aws:iam::222222222222:root'} | true",
        "{'AWS':'arn:aws:iam::222222222222:role/AssumeRoleInA'} | true",
        "{'AWS':['121212121212','arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-1']} | true",
        "{'AWS':'arn:aws:iam::121212121212:root'} | false",
        "{'AWS':'arn:aws:iam::222222222222:role/Other'} | false",
        "{'AWS':'arn:aws:iam::222222222222:role/*'} | false",
        "{'Service':'ec2.amazonaws.com'} | false",
        "{'Federated':'arn:aws:iam::222222222222:saml-provider/x'} | false",
      })
  void trustsWhomTheTrustPolicyNames(String principal, boolean trusted) {
    var trust =
        read(
            "{'Statement':{'Effect':'Allow','Action':'sts:AssumeRole','Principal':"
                + principal
                + "}}",
            PolicyKind.TRUST);

    assertThat(trust.allows(request("sts:AssumeRole", "arn:aws:iam::1:role/R"))).isEqualTo(trusted);
  }

  private Policy simple(String words) {
    var parts = words.strip().split(" ", 2);
    var member = parts[1].startsWith("!") ? "NotAction" : "Action";
    return read(
        "{'Statement':{'Effect':'%s','%s':'%s','Resource':'*'}}"
            .formatted(parts[0], member, parts[1].replace("!", "")),
        PolicyKind.IDENTITY);
  }

  private Policy read(String policy, PolicyKind kind) {
    return reader.read(policy.replace('\'', '"'), kind);
  }

  private static AccessRequest request(String action, String resource) {
    return new AccessRequest(new Requester.Session(CALLER), action, resource, RequestContext.EMPTY);
  }

  private static String words(Decision decision) {
    return switch (decision) {
      case Decision.Allowed _ -> "allowed";
      case Decision.Denied denied -> denied.because("ec2:DescribeInstances");
    };
  }
}
