package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.Sessions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The smallest permissions for the role in A: what Vitrine asks, cut to IAM's measure. */
@VitrineTest
class LeastPrivilegeTests {

  private final AllowList list;
  private final Sessions sessions;

  LeastPrivilegeTests(AllowList list, Sessions sessions) {
    this.list = list;
    this.sessions = sessions;
  }

  @Test
  void allowsExactlyWhatIsDeclared() {
    var declared =
        list.operations().stream()
            .flatMap(one -> Stream.concat(Stream.of(one.action()), one.alsoNeeds().stream()));
    var actions = actions(LeastPrivilege.of(list.operations()));
    assertThat(actions).doesNotHaveDuplicates();
    assertThat(actions).containsExactlyInAnyOrderElementsOf(declared.distinct().toList());
  }

  @Test
  void allowsWhatTheSessionPoliciesAllow() {
    assertThat(actions(LeastPrivilege.of(list.operations())))
        .containsExactlyInAnyOrderElementsOf(
            sessions.grants().all().stream().map(Grant::actions).flatMap(s -> s.stream()).toList());
  }

  @Test
  void fitsIntoIam() {
    for (ManagedPolicy policy : LeastPrivilege.of(list.operations())) {
      assertThat(policy.json("aws-us-gov").length()).isLessThanOrEqualTo(6_144);
      assertThat(JsonMapper.shared().readTree(policy.json("aws")).path("Statement")).isNotEmpty();
    }
  }

  @Test
  void splitsWhatIamWouldRefuseEvenWithinOneService() {
    var many =
        IntStream.range(0, 500)
            .mapToObj("DescribeAThingWithALongName%03d"::formatted)
            .map(name -> Operation.of("ec2", name))
            .toList();
    var policies = LeastPrivilege.of(many);
    assertThat(policies)
        .hasSize(4)
        .allSatisfy(policy -> assertThat(policy.length()).isLessThanOrEqualTo(6_144));
    // Full ones: otherwise more policies than a role can carry would come of it.
    assertThat(policies.subList(0, 3))
        .allSatisfy(policy -> assertThat(policy.length()).isGreaterThan(6_000));
    assertThat(actions(policies))
        .containsExactlyElementsOf(many.stream().map(Operation::action).toList());
  }

  @Test
  void keepsEachActionToItsResources() {
    var policies =
        LeastPrivilege.of(
            List.of(
                Operation.of("apigateway", "GetApis", "apigateway:GET")
                    .on("arn:aws:apigateway:*::/apis"),
                Operation.of("apigateway", "GetStages", "apigateway:GET")
                    .on("arn:aws:apigateway:*::/stages"),
                Operation.of("s3", "GetBucketLocation").on("arn:aws:s3:::a"),
                Operation.of("ec2", "DescribeVpcs").alsoNeeding("s3:GetBucketLocation")));
    assertThat(policies).hasSize(1);
    assertThat(policies.getFirst().json("aws-cn"))
        .isEqualTo(
            "{\"Version\":\"2012-10-17\",\"Statement\":["
                + "{\"Effect\":\"Allow\",\"Action\":[\"ec2:DescribeVpcs\",\"s3:GetBucketLocation\"],"
                + "\"Resource\":[\"*\"]},"
                + "{\"Effect\":\"Allow\",\"Action\":[\"apigateway:GET\"],\"Resource\":"
                + "[\"arn:aws-cn:apigateway:*::/apis\",\"arn:aws-cn:apigateway:*::/stages\"]}]}");
  }

  @Test
  void isNothingWhereNothingIsAsked() {
    assertThat(LeastPrivilege.of(List.of())).isEmpty();
  }

  private static List<String> actions(List<ManagedPolicy> policies) {
    return policies.stream()
        .flatMap(policy -> policy.statements().stream())
        .flatMap(statement -> statement.actions().stream())
        .toList();
  }
}
