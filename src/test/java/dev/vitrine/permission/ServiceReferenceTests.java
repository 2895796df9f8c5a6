package dev.vitrine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class ServiceReferenceTests {

  private static final ServiceReference REFERENCE = new ServiceReference();

  @ParameterizedTest
  @CsvSource({
    "ec2:DescribeInstances, LIST",
    "s3:GetObject, READ",
    "s3:ListAllMyBuckets, LIST",
    "sts:AssumeRole, WRITE",
    "ec2:RunInstances, WRITE",
    "iam:PutRolePolicy, PERMISSIONS_MANAGEMENT",
    "ec2:CreateTags, TAGGING",
    "apigateway:GET, READ",
    "vpc-lattice:AssociateViaAWSService-EventsAndStates, PERMISSIONS_MANAGEMENT"
  })
  void knowsTheAccessLevelOfAnAction(String action, AccessLevel level) {
    assertThat(REFERENCE.level(action)).contains(level);
  }

  @ParameterizedTest
  @CsvSource({"ec2:DescribeNothing", "ec2", "nothing:DescribeInstances", "ec2:Describe*", "''"})
  void knowsNothingAboutWhatAwsDoesNotHave(String action) {
    assertThat(REFERENCE.level(action)).isEmpty();
    assertThat(REFERENCE.spelling(action)).isEmpty();
  }

  @Test
  void findsAnActionInAnyCaseAndKeepsAwsSpelling() {
    assertThat(REFERENCE.level("S3:listallmybuckets")).contains(AccessLevel.LIST);
    assertThat(REFERENCE.spelling("S3:listallmybuckets")).contains("s3:ListAllMyBuckets");
  }

  @Test
  void isWholeAndSaysWhereItComesFrom() throws Exception {
    var text =
        new ClassPathResource("permission/service-reference.tsv")
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(text.lines().findFirst().orElseThrow())
        .matches(
            "# AWS service authorization reference, from .+ \\d+\\.\\d+\\.\\d+, .+ on \\d{4}-\\d\\d-\\d\\d by .+");
    assertThat(text.lines().skip(1).map(line -> line.split("\t", -1)[0]).distinct()).isSorted();
    assertThat(text.lines().skip(1).filter(line -> line.split("\t", -1).length != 3)).isEmpty();
    assertThat(REFERENCE.actions()).hasSizeGreaterThan(20_000);
    assertThat(
            REFERENCE.actions().keySet().stream()
                .filter(action -> !action.matches("[a-z0-9-]+:[A-Za-z0-9-]+")))
        .isEmpty();
  }

  @Test
  void hasNoPrefixThatCouldBeTakenForTheNameOfAGrantOfTwo() {
    assertThat(REFERENCE.actions().keySet().stream().filter(action -> action.contains("-to-")))
        .isEmpty();
  }
}
