package dev.vitrine.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTests {

  @Test
  void takesTheActionFromServiceAndNameUnlessTold() {
    assertThat(Operation.of("ec2", "DescribeInstances").action())
        .isEqualTo("ec2:DescribeInstances");

    var listBuckets = Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets");

    assertThat(listBuckets.action()).isEqualTo("s3:ListAllMyBuckets");
    assertThat(listBuckets.resources()).containsExactly("*");
    assertThat(listBuckets.alsoNeeds()).isEmpty();
  }

  @Test
  void takesThePrefixFromTheAction() {
    var machines = Operation.of("stepfunctions", "ListStateMachines", "states:ListStateMachines");

    assertThat(machines.prefix()).isEqualTo("states");
  }

  @Test
  void keepsFurtherActionsSorted() {
    var operation =
        Operation.of("cloudformation", "DescribeStacks")
            .alsoNeeding("s3:ListBucket")
            .alsoNeeding("cloudformation:ListStacks");

    assertThat(operation.alsoNeeds()).containsExactly("cloudformation:ListStacks", "s3:ListBucket");
    assertThat(operation)
        .isEqualTo(
            Operation.of("cloudformation", "DescribeStacks")
                .alsoNeeding("cloudformation:ListStacks")
                .alsoNeeding("s3:ListBucket"));
  }

  @Test
  void narrowsToTheNamedResources() {
    var operation =
        Operation.of("apigateway", "GetRestApis", "apigateway:GET")
            .on("arn:aws:apigateway:*::/restapis")
            .on("arn:aws:apigateway:*::/apis");

    assertThat(operation.resources())
        .containsExactly("arn:aws:apigateway:*::/restapis", "arn:aws:apigateway:*::/apis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "ec2:*",
        "ec2:Describe*",
        "ec2:Describe?",
        "*:Describe",
        "ec2",
        "EC2:X",
        "ec2:",
        ":DescribeInstances",
        "ec2:Describe Instances",
        "ec2:Describe\"",
        "ec2:X\n"
      })
  void refusesAnActionThatIsNotExactlyOne(String action) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Operation.of("ec2", "DescribeInstances", action))
        .withMessageContaining("is no IAM action");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Operation.of("ec2", "DescribeInstances").alsoNeeding(action));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EC2", "ec2*", "*", "Ec2 ", "ec2:ec2", "-ec2", "ec2\n"})
  void refusesAServiceThatBotocoreCouldNotHave(String service) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Operation.of(service, "DescribeInstances", "ec2:DescribeInstances"))
        .withMessageContaining("service name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "Describe*", "describeInstances", "Describe Instances", "A&B=C"})
  void refusesANameThatAwsCouldNotHave(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Operation.of("ec2", name, "ec2:DescribeInstances"))
        .withMessageContaining("operation name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "**",
        "arn:*",
        "arn:aws:*:*:*:*",
        "arn:aws-cn:s3:::x",
        "arn:aws:s3:::a\"]",
        "bucket",
        "arn:aws:s3:::${aws:username}"
      })
  void refusesAResourceThatIsNoArn(String arn) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets").on(arn))
        .withMessageContaining("resource");
  }

  @Test
  void refusesToBeGrantedOnNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Operation("ec2", "DescribeInstances", "ec2:DescribeInstances", Set.of(), List.of()))
        .withMessage("ec2 DescribeInstances is granted on no resource");
  }
}
