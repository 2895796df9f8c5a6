package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizerTests {

  private static final String ONLY_VPCS_IN_IRELAND =
      """
      {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*",
        "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"},
                      "DateLessThan": {"aws:CurrentTime": "2026-11-24T11:00:00Z"}}}]}
      """;

  private final MovableClock clock = new MovableClock();
  private final Documents documents = new Documents();
  private final Keys keys = new Keys(clock);
  private final Authorizer authorizer = new Authorizer(documents, clock);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUERY | iam:CreateUser | arn:aws:iam::111111111111:user/x | AccessDenied | 403"
            + " | User: %s is not authorized to perform: iam:CreateUser on resource:"
            + " arn:aws:iam::111111111111:user/x because no identity-based policy allows the"
            + " iam:CreateUser action",
        "EC2 | ec2:TerminateInstances | * | UnauthorizedOperation | 403"
            + " | You are not authorized to perform this operation. User: %s is not authorized to"
            + " perform: ec2:TerminateInstances because no identity-based policy allows the"
            + " ec2:TerminateInstances action",
        "S3 | s3:DeleteBucket | arn:aws:s3:::b | AccessDenied | 403"
            + " | User: %s is not authorized to perform: s3:DeleteBucket on resource:"
            + " \"arn:aws:s3:::b\" because no identity-based policy allows the s3:DeleteBucket"
            + " action",
        "JSON | dynamodb:PutItem | * | AccessDeniedException | 400"
            + " | User: %s is not authorized to perform: dynamodb:PutItem on resource: * because no"
            + " identity-based policy allows the dynamodb:PutItem action",
        "REST | lambda:InvokeFunction | * | AccessDeniedException | 403"
            + " | User: %s is not authorized to perform: lambda:InvokeFunction on resource: *"
            + " because no identity-based policy allows the lambda:InvokeFunction action",
      })
  void refusesWritesInTheWordsOfTheService(
      ServiceFamily family,
      String action,
      String resource,
      String code,
      int status,
      String sentence) {
    var caller = caller("111111111111", Optional.empty());

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> authorizer.require(caller, action, resource, "eu-west-1", family))
        .withMessage(sentence.formatted("arn:aws:sts::111111111111:assumed-role/RoleForB/test"))
        .matches(refusal -> refusal.code().equals(code))
        .matches(refusal -> refusal.status() == status);
  }

  @Test
  void namesTheOrganizationWhereItDenies() {
    var caller = caller("444444444444", Optional.empty());

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() ->
            authorizer.require(
                caller,
                "iam:ListRoles",
                "arn:aws:iam::444444444444:role/",
                "us-east-1",
                ServiceFamily.QUERY))
        .withMessage(
            "User: arn:aws:sts::444444444444:assumed-role/RoleForB/test is not authorized to"
                + " perform: iam:ListRoles on resource: arn:aws:iam::444444444444:role/ with an"
                + " explicit deny in a service control policy");
  }

  @Test
  void namesTheSessionPolicyWhereItNarrows() {
    var caller = caller("111111111111", Optional.of(ONLY_VPCS_IN_IRELAND));

    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() ->
            authorizer.require(
                caller, "ec2:DescribeInstances", "*", "eu-west-1", ServiceFamily.EC2))
        .withMessageEndingWith("because no session policy allows the ec2:DescribeInstances action");
  }

  @Test
  void showsConditionsTheRegionAndTheTime() {
    var caller = caller("111111111111", Optional.of(ONLY_VPCS_IN_IRELAND));

    assertThatCode(() ->
            authorizer.require(caller, "ec2:DescribeVpcs", "*", "eu-west-1", ServiceFamily.EC2))
        .doesNotThrowAnyException();
    assertThat(authorizer.decide(caller, "ec2:DescribeVpcs", "*", "us-east-1"))
        .isEqualTo(new Decision.Denied(PolicyKind.SESSION, false));

    clock.pass(Duration.ofHours(1));
    assertThat(authorizer.decide(caller, "ec2:DescribeVpcs", "*", "eu-west-1"))
        .isEqualTo(new Decision.Denied(PolicyKind.SESSION, false));
  }

  @ParameterizedTest
  @CsvSource({
    "ec2, EC2",
    "s3, S3",
    "s3control, S3",
    "iam, QUERY",
    "elasticloadbalancing, QUERY",
    "monitoring, QUERY",
    "route53, QUERY",
    "lambda, REST",
    "eks, REST",
    "access-analyzer, REST",
    "dynamodb, JSON",
    "sqs, JSON",
    "organizations, JSON",
  })
  void knowsTheFamilyOfAService(String service, ServiceFamily family) {
    assertThat(ServiceFamily.of(service)).isEqualTo(family);
  }

  private Caller caller(String account, Optional<String> policy) {
    var role = documents.role("arn:aws:iam::" + account + ":role/RoleForB").orElseThrow();
    return keys.issue(role, "test", Duration.ofHours(1), policy).caller();
  }
}
