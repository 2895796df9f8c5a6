package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTests {

  private final MovableClock clock = new MovableClock();
  private final Documents documents = new Documents();
  private final Keys keys = new Keys(clock);
  private final Authorizer authorizer = new Authorizer(documents, clock);

  static Stream<String> actionsOfAllTypes() {
    try (var list = DocumentsTests.class.getResourceAsStream("/sandbox/actions-of-all-types.txt")) {
      assertThat(list).isNotNull();
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @ParameterizedTest
  @MethodSource("actionsOfAllTypes")
  void allowsEveryActionThatAResourceTypeNeeds(String action) {
    assertThat(decide("111111111111", action)).isInstanceOf(Decision.Allowed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ec2:TerminateInstances",
        "ec2:RunInstances",
        "ec2:CreateTags",
        "s3:PutObject",
        "s3:DeleteBucket",
        "s3:CreateBucket",
        "iam:CreateUser",
        "iam:PassRole",
        "iam:AttachRolePolicy",
        "iam:GenerateCredentialReport",
        "sts:AssumeRole",
        "sts:GetFederationToken",
        "kms:Decrypt",
        "kms:CreateGrant",
        "secretsmanager:GetSecretValue",
        "secretsmanager:BatchGetSecretValue",
        "sqs:SendMessage",
        "sqs:ReceiveMessage",
        "lambda:InvokeFunction",
        "dynamodb:PutItem",
        "dynamodb:BatchWriteItem",
        "apigateway:POST",
        "apigateway:DELETE",
        "organizations:LeaveOrganization",
        "logs:StartQuery",
      })
  void allowsNoWrite(String action) {
    assertThat(decide("111111111111", action))
        .isEqualTo(new Decision.Denied(PolicyKind.IDENTITY, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rds:DescribeDBInstances", "iam:ListRoles", "iam:ListUsers"})
  void deniesDataLakeByItsOrganization(String action) {
    assertThat(decide("444444444444", action))
        .isEqualTo(new Decision.Denied(PolicyKind.SERVICE_CONTROL, true));
  }

  @Test
  void leavesDataLakeTheRest() {
    assertThat(decide("444444444444", "iam:GetRole")).isInstanceOf(Decision.Allowed.class);
    assertThat(decide("444444444444", "ec2:DescribeVpcs")).isInstanceOf(Decision.Allowed.class);
  }

  @Test
  void letsNarrowDescribeInstancesAndListBucketsOnly() {
    assertThat(decide("999999999999", "ec2:DescribeVpcs")).isInstanceOf(Decision.Allowed.class);
    assertThat(decide("999999999999", "s3:ListAllMyBuckets")).isInstanceOf(Decision.Allowed.class);
    assertThat(decide("999999999999", "ec2:GetEbsEncryptionByDefault"))
        .isEqualTo(new Decision.Denied(PolicyKind.IDENTITY, false));
    assertThat(decide("999999999999", "iam:ListUsers"))
        .isEqualTo(new Decision.Denied(PolicyKind.IDENTITY, false));
  }

  @Test
  void givesTheInstanceOnePermission() {
    var role = documents.instanceRole();

    assertThat(role.arn()).isEqualTo("arn:aws:iam::222222222222:role/AssumeRoleInA");
    assertThat(role.permissions())
        .singleElement()
        .extracting(Policy::statements)
        .asInstanceOf(LIST)
        .hasSize(1);
    assertThat(decide("222222222222", "ec2:DescribeInstances"))
        .isEqualTo(new Decision.Denied(PolicyKind.IDENTITY, false));
  }

  @Test
  void knowsRolesByTheirArnOnly() {
    assertThat(documents.role("arn:aws:iam::111111111111:role/RoleForB")).isPresent();
    assertThat(documents.role("arn:aws:iam::111111111111:role/rolefORb")).isEmpty();
    assertThat(documents.role("arn:aws:iam::222222222222:role/RoleForB")).isEmpty();
  }

  private Decision decide(String account, String action) {
    var role =
        account.equals("222222222222")
            ? documents.instanceRole()
            : documents.role("arn:aws:iam::" + account + ":role/RoleForB").orElseThrow();
    var caller = keys.issue(role, "test", Duration.ofHours(1), Optional.empty()).caller();
    return authorizer.decide(caller, action, "*", "eu-west-1");
  }
}
