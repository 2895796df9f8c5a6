package dev.vitrine.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantsTests {

  private static final Operation INSTANCES = Operation.of("ec2", "DescribeInstances");
  private static final Operation BUCKETS = Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets");
  private static final String SOMETHING = "arn:aws:any:eu-west-1:111111111111:thing/x";
  private static final Operation ROLES = Operation.of("iam", "ListRoles");

  @Test
  void writesThePolicyAsIamReadsIt() {
    assertThat(pack(1800, INSTANCES, BUCKETS).all().getFirst().policy())
        .isEqualTo(
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                + "\"Action\":[\"ec2:DescribeInstances\",\"s3:ListAllMyBuckets\"],"
                + "\"Resource\":\"*\"}]}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1800, 1000, 2048, 1200})
  void allowsExactlyTheDeclaredOfAllActionsThereAre(int limit) {
    var operations = NinetyTypes.operations();
    var everywhere =
        operations.stream()
            .filter(operation -> operation.resources().contains("*"))
            .map(Operation::action)
            .collect(Collectors.toSet());
    operations.forEach(operation -> everywhere.addAll(operation.alsoNeeds()));

    for (var grant : Grants.pack(AllowList.of(operations), limit).all()) {
      var reader = PolicyReader.of(grant.policy());
      assertThat(
              new ServiceReference()
                  .actions().keySet().stream()
                      .filter(action -> reader.allows(action, SOMETHING))
                      .toList())
          .containsExactlyInAnyOrderElementsOf(
              everywhere.stream()
                  .filter(action -> grant.prefixes().contains(action.split(":", 2)[0]))
                  .toList());
      assertThat(grant.actions()).noneMatch(action -> action.contains("*"));
    }
  }

  @Test
  void grantsANarrowedActionOnItsResourcesOnly() {
    var grant =
        pack(
                1800,
                ROLES,
                Operation.of("apigateway", "GetRestApis", "apigateway:GET")
                    .on("arn:aws:apigateway:*::/restapis"),
                Operation.of("apigatewayv2", "GetApis", "apigateway:GET")
                    .on("arn:aws:apigateway:*::/apis"))
            .of("apigatewayv2");

    assertThat(grant.policy())
        .isEqualTo(
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                + "\"Action\":[\"iam:ListRoles\"],\"Resource\":\"*\"},{\"Effect\":\"Allow\","
                + "\"Action\":[\"apigateway:GET\"],"
                + "\"Resource\":[\"arn:aws:apigateway:*::/apis\",\"arn:aws:apigateway:*::/restapis\"]}]}");
    var reader = PolicyReader.of(grant.policy());
    assertThat(reader.allows("apigateway:GET", "arn:aws:apigateway:eu-west-1::/restapis")).isTrue();
    assertThat(reader.allows("apigateway:GET", "arn:aws:apigateway:eu-west-1::/apikeys")).isFalse();
    assertThat(reader.allows("apigateway:GET", "arn:aws:apigateway:eu-west-1::/restapis/a/keys"))
        .isFalse();
  }

  @Test
  void grantsAnActionOnEverythingWhereOneOperationNeedsThat() {
    var policy =
        pack(
                1800,
                Operation.of("iam", "GetRole"),
                Operation.of("iam", "ListRoleTags", "iam:GetRole").on("arn:aws:iam::1:role/x"))
            .of("iam")
            .policy();

    assertThat(policy).contains("\"Resource\":\"*\"").doesNotContain("arn:");
  }

  @Test
  void writesThePartitionOfTheAccountIntoArns() {
    var grant =
        pack(
                1800,
                Operation.of("apigateway", "GetRestApis", "apigateway:GET")
                    .on("arn:aws:apigateway:*::/restapis"))
            .of("apigateway");

    assertThat(grant.policy("aws-cn")).contains("[\"arn:aws-cn:apigateway:*::/restapis\"]");
    assertThat(grant.policy("aws")).isEqualTo(grant.policy());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grant.policy("aws:*"))
        .withMessage("'aws:*' is not a partition such as aws-cn");
  }

  @Test
  void putsFurtherActionsIntoTheGrantOfTheirOperation() {
    var stacks = Operation.of("cloudformation", "DescribeStacks").alsoNeeding("sqs:ListQueues");
    var grants = pack(132, stacks, Operation.of("sqs", "GetQueueAttributes"));

    assertThat(grants.all()).hasSize(2);
    assertThat(grants.holding(stacks).actions())
        .containsExactly("cloudformation:DescribeStacks", "sqs:ListQueues");
    assertThat(grants.of("sqs").actions()).containsExactly("sqs:GetQueueAttributes");
    assertThat(grants.holding(stacks).prefixes()).containsExactly("cloudformation");
  }

  @Test
  void givesTwoServicesOfOnePrefixTheSameGrant() {
    var block = Operation.of("s3control", "GetPublicAccessBlock", "s3:GetAccountPublicAccessBlock");
    var grants = pack(140, INSTANCES, BUCKETS, block);

    assertThat(grants.of("s3control")).isSameAs(grants.of("s3"));
    assertThat(grants.holding(block).services()).containsExactly("s3", "s3control");
    assertThat(grants.of("ec2")).isNotSameAs(grants.of("s3"));
  }

  @Test
  void refusesAServiceWhoseActionsLieInTwoGrants() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> pack(110, INSTANCES, Operation.of("ec2", "DescribeHosts", "s3:ListAllMyBuckets")))
        .withMessage(
            "Vitrine does not start: the actions of ec2 have prefixes in two grants, ec2 and s3; a client takes one");
  }

  @Test
  void knowsNoGrantForAnUndeclaredService() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pack(1800, INSTANCES).of("rds"))
        .withMessage("No declared operation belongs to rds");
  }

  @Test
  void hasNoGrantWhereNothingIsDeclared() {
    assertThat(pack(1800).all()).isEmpty();
  }

  private static Grants pack(int limit, Operation... operations) {
    return Grants.pack(AllowList.of(List.of(operations)), limit);
  }
}
