package dev.vitrine.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class AllowListTests {

  private static final Operation INSTANCES = Operation.of("ec2", "DescribeInstances");
  private static final Operation BUCKETS = Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets");
  private static final Operation ACCOUNT_BLOCK =
      Operation.of("s3control", "GetPublicAccessBlock", "s3:GetAccountPublicAccessBlock");

  /** The never-call list of resource-types.md, one action for each of its entries. */
  static final List<String> NEVER =
      List.of(
          "s3:GetObject",
          "s3:GetObjectVersionAcl",
          "sqs:ReceiveMessage",
          "lambda:GetFunction",
          "lambda:GetFunctionConfiguration",
          "ssm:GetParameter",
          "ssm:GetParametersByPath",
          "dynamodb:Scan",
          "dynamodb:Query",
          "dynamodb:GetItem",
          "dynamodb:BatchGetItem",
          "dynamodb:PartiQLSelect",
          "dynamodb:GetRecords",
          "kinesis:GetRecords",
          "logs:GetLogEvents",
          "logs:FilterLogEvents",
          "logs:StartQuery",
          "logs:Unmask",
          "rds:DownloadDBLogFilePortion",
          "es:ESHttpGet",
          "states:GetExecutionHistory",
          "ec2:GetPasswordData",
          "ec2:GetConsoleOutput",
          "ec2:GetConsoleScreenshot",
          "ec2:DescribeInstanceAttribute",
          "ec2:DescribeLaunchTemplateVersions",
          "ec2:GetLaunchTemplateData",
          "ec2:DescribeVpnConnections",
          "autoscaling:DescribeLaunchConfigurations",
          "codecommit:GitPull",
          "athena:GetQueryResults",
          "secretsmanager:GetSecretValue",
          "secretsmanager:BatchGetSecretValue",
          "glue:GetConnection",
          "glue:GetConnections",
          "ecr:GetAuthorizationToken",
          "sts:GetSessionToken",
          "sts:GetFederationToken",
          "cloudformation:GetTemplate",
          "ce:GetCostAndUsage",
          "iam:GenerateCredentialReport");

  @Test
  void allowsExactlyWhatWasDeclared() {
    var list = AllowList.of(List.of(BUCKETS, INSTANCES, ACCOUNT_BLOCK));

    assertThat(list.allows("ec2", "DescribeInstances")).isTrue();
    assertThat(list.allows("s3control", "GetPublicAccessBlock")).isTrue();
    assertThat(list.allows("s3", "GetPublicAccessBlock")).isFalse();
    assertThat(list.allows("ec2", "describeinstances")).isFalse();
    assertThat(list.allows("ec2", "DescribeInstance")).isFalse();
    assertThat(list.allows("ec2", "DescribeInstancesX")).isFalse();
    assertThat(list.allows("EC2", "DescribeInstances")).isFalse();
    assertThat(list.allows("ec2", "")).isFalse();
    assertThat(list.operations()).containsExactly(INSTANCES, BUCKETS, ACCOUNT_BLOCK);
  }

  @Test
  void doesNotLetFurtherActionsBecomeOperations() {
    var list =
        AllowList.of(
            List.of(
                Operation.of("cloudformation", "DescribeStacks")
                    .alsoNeeding("cloudformation:ListStacks")));

    assertThat(list.allows("cloudformation", "ListStacks")).isFalse();
  }

  @Test
  void acceptsTheSameDeclarationTwice() {
    assertThat(
            AllowList.of(List.of(INSTANCES, Operation.of("ec2", "DescribeInstances"))).operations())
        .containsExactly(INSTANCES);
  }

  @Test
  void acceptsWhatNinetyResourceTypesAsk() {
    assertThat(AllowList.of(NinetyTypes.operations()).operations()).hasSize(145);
  }

  @Test
  void gathersWhatTheBeansDeclare() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.register(
          PermissionConfiguration.class, ServiceReference.class, NeverCall.class, Admission.class);
      context.registerBean("one", OperationSource.class, () -> () -> List.of(INSTANCES));
      context.registerBean("two", OperationSource.class, () -> () -> List.of(BUCKETS, INSTANCES));
      context.refresh();

      assertThat(context.getBean(AllowList.class).operations()).containsExactly(INSTANCES, BUCKETS);
    }
  }

  @Test
  void isEmptyWhereNobodyDeclares() {
    try (var context =
        new AnnotationConfigApplicationContext(
            PermissionConfiguration.class,
            ServiceReference.class,
            NeverCall.class,
            Admission.class)) {
      assertThat(context.getBean(AllowList.class).operations()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ec2|TerminateInstances|ec2:TerminateInstances|ec2:TerminateInstances has access level Write in AWS's service reference; only List and Read are accepted",
        "ec2|CreateTags|ec2:CreateTags|ec2:CreateTags has access level Tagging in AWS's service reference; only List and Read are accepted",
        "iam|PutRolePolicy|iam:PutRolePolicy|iam:PutRolePolicy has access level Permissions management in AWS's service reference; only List and Read are accepted",
        "s3|ListBuckets|s3:ListBuckets|AWS's service reference knows no action s3:ListBuckets",
        "ec2|DescribeInstances|ec2:DescribeinStances|AWS spells ec2:DescribeinStances as ec2:DescribeInstances",
        "s3|GetObject|s3:ListBucket|s3:GetObject is on the never-call list (s3:GetObject*)",
        "stepfunctions|GetExecutionHistory|states:ListExecutions|states:GetExecutionHistory is on the never-call list (states:GetExecutionHistory)"
      })
  void refusesWhatMayNotBeCalled(String service, String name, String action, String reason) {
    assertThatIllegalStateException()
        .isThrownBy(() -> AllowList.of(List.of(INSTANCES, Operation.of(service, name, action))))
        .withMessage(
            "Vitrine does not start: it may not call %s %s, because %s"
                .formatted(service, name, reason));
  }

  @ParameterizedTest
  @FieldSource("NEVER")
  void refusesContentsCredentialsAndPaidReads(String action) {
    assertThatIllegalStateException()
        .isThrownBy(() -> AllowList.of(List.of(Operation.of("ec2", "DescribeHosts", action))))
        .withMessageContaining(action)
        .withMessageNotContaining("\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> AllowList.of(List.of(INSTANCES.alsoNeeding(action))))
        .withMessageContaining("ec2 DescribeInstances");
    assertThat(new NeverCall().entryAgainst(action)).isPresent();
  }

  @Test
  void refusesTwoDeclarationsThatContradictEachOther() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            AllowList.of(List.of(BUCKETS, Operation.of("s3", "ListBuckets", "s3:ListBucket"))))
        .withMessage(
            "Vitrine does not start: s3 ListBuckets is declared twice and differently, as s3:ListAllMyBuckets on [*] and as s3:ListBucket on [*]");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> AllowList.of(List.of(INSTANCES, INSTANCES.alsoNeeding("ec2:DescribeVpcs"))))
        .withMessageContaining("with [ec2:DescribeVpcs]");
  }
}
