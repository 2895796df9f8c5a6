package dev.vitrine.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTests {

  private static final Operation INSTANCES = Operation.of("ec2", "DescribeInstances");
  private static final Operation BUCKETS = Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets");
  private static final Operation ROLES = Operation.of("iam", "ListRoles");

  @ParameterizedTest
  @CsvSource({
    "1800, ec2-to-s3",
    "145, ec2-to-s3",
    "144, ec2-to-iam s3",
    "123, ec2-to-iam s3",
    "122, ec2 iam-to-s3",
    "121, ec2 iam-to-s3",
    "120, ec2 iam s3",
    "107, ec2 iam s3"
  })
  void packsByPrefixInAlphabeticalOrder(int limit, String names) {
    assertThat(pack(limit, BUCKETS, ROLES, INSTANCES).all().stream().map(Grant::name))
        .containsExactly(names.split(" "));
  }

  @Test
  void fillsTheFirstGrantThatHasRoom() {
    var grants =
        pack(
            168,
            Operation.of("acm", "ListCertificates"),
            Operation.of("ec2", "DescribeInstances"),
            Operation.of("ec2", "DescribeNetworkInterfaces"),
            Operation.of("ec2", "DescribeSecurityGroups"),
            Operation.of("sqs", "ListQueues"));

    assertThat(grants.all().stream().map(Grant::name)).containsExactly("acm-to-sqs", "ec2");
    assertThat(grants.all()).allMatch(grant -> grant.policy().length() <= 168);
  }

  @Test
  void refusesALimitUnderWhichOnePrefixDoesNotFit() {
    assertThatIllegalStateException()
        .isThrownBy(() -> pack(100, INSTANCES))
        .withMessage(
            "vitrine.session.policy-limit = 100: the session policy for ec2 alone has 107 characters; accepted is at least that and at most AWS's 2048");
  }

  @Test
  void packsNinetyResourceTypesIntoThree() {
    var grants = Grants.pack(AllowList.of(NinetyTypes.operations()), 1800);

    assertThat(grants.all()).hasSize(3);
    assertThat(grants.all())
        .allSatisfy(grant -> {
          assertThat(grant.policy()).hasSizeLessThanOrEqualTo(1800);
          assertThat(grant.policy("aws-us-gov")).hasSizeLessThanOrEqualTo(1800);
        });
    assertThat(grants.all().stream().map(Grant::name)).doesNotHaveDuplicates();
    assertThat(grants.all().stream().flatMap(grant -> grant.prefixes().stream()))
        .hasSize(49)
        .doesNotHaveDuplicates();
  }

  @Test
  void packsTheSameListAlwaysAlike() {
    var shuffled = new ArrayList<>(NinetyTypes.operations());
    var expected = Grants.pack(AllowList.of(shuffled), 1800).all();
    Collections.shuffle(shuffled, new Random(4));

    assertThat(Grants.pack(AllowList.of(shuffled), 1800).all()).isEqualTo(expected);
  }

  private static Grants pack(int limit, Operation... operations) {
    return Grants.pack(AllowList.of(List.of(operations)), limit);
  }
}
