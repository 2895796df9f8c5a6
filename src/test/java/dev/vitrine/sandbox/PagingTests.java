package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Pages by AWS's rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTests {

  private static final String INSTANCE_IDS = "instancesSet > item > instanceId";

  private final Sandbox sandbox = Sandbox.open(0);
  private final RawCalls session = RawCalls.instance(sandbox).in("111111111111");
  private final RawCalls virginia = session.at("us-east-1");

  @AfterAll
  void close() {
    sandbox.close();
  }

  @Test
  void pagesThroughTwelveHundredInstances() {
    List<Integer> sizes = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    String token = "";
    do {
      Answer page = virginia.ec2("DescribeInstances", "MaxResults=500" + token);
      List<String> found = page.select(INSTANCE_IDS);
      sizes.add(found.size());
      ids.addAll(found);
      token = page.text("nextToken").isEmpty() ? "" : "&NextToken=" + page.text("nextToken");
    } while (!token.isEmpty());

    assertThat(sizes).containsExactly(500, 500, 200);
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("i-0[0-9a-f]{16}"));
  }

  @Test
  void answersAllAtOnceWhereNoSizeIsAskedFor() {
    Answer all = virginia.ec2("DescribeInstances", "");

    assertThat(all.select(INSTANCE_IDS)).hasSize(1200);
    assertThat(all.select("reservationSet > item > reservationId"))
        .hasSize(1200)
        .doesNotHaveDuplicates();
    assertThat(all.text("nextToken")).isEmpty();
  }

  @Test
  void refusesSizesOutOfRange() {
    assertThat(session.ec2("DescribeInstances", "MaxResults=4").code())
        .isEqualTo("InvalidParameterValue");
    assertThat(session.ec2("DescribeInstances", "MaxResults=1001").code())
        .isEqualTo("InvalidParameterValue");
    assertThat(session.iam("ListRoles", "MaxItems=1001").code()).isEqualTo("ValidationError");
    assertThat(session.s3(SdkHttpMethod.GET, "/?max-buckets=0", "").code())
        .isEqualTo("InvalidArgument");
  }

  @Test
  void refusesASizeTogetherWithIds() {
    Answer refused =
        session.ec2("DescribeInstances", "MaxResults=5&InstanceId.1=i-0123456789abcdef0");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("InvalidParameterCombination");
  }

  @Test
  void refusesATokenThatItDidNotGive() {
    assertThat(session.ec2("DescribeInstances", "MaxResults=5&NextToken=MTAwLmFiYw==").code())
        .isEqualTo("InvalidNextToken");
    assertThat(session.iam("ListRoles", "Marker=nonsense").code()).isEqualTo("ValidationError");
    assertThat(session.s3(SdkHttpMethod.GET, "/?continuation-token=nonsense", "").code())
        .isEqualTo("InvalidArgument");
  }

  @Test
  void refusesATokenOfAnotherQuestion() {
    String token = virginia.ec2("DescribeInstances", "MaxResults=5").text("nextToken");

    assertThat(token).isNotEmpty();
    assertThat(session.ec2("DescribeInstances", "MaxResults=5&NextToken=" + token).code())
        .isEqualTo("InvalidNextToken");
    assertThat(virginia.ec2("DescribeVolumes", "MaxResults=5&NextToken=" + token).code())
        .isEqualTo("InvalidNextToken");
    assertThat(
            RawCalls.instance(sandbox)
                .in("444444444444")
                .at("us-east-1")
                .ec2("DescribeInstances", "MaxResults=5&NextToken=" + token)
                .code())
        .isEqualTo("InvalidNextToken");
  }

  @Test
  void pagesThroughRolesByHundreds() {
    Answer first = session.iam("ListRoles", "");
    Answer second = session.iam("ListRoles", "Marker=" + first.text("Marker"));

    assertThat(first.select("Roles > member")).hasSize(100);
    assertThat(first.text("IsTruncated")).isEqualTo("true");
    assertThat(second.select("Roles > member")).hasSizeGreaterThan(10);
    assertThat(second.text("IsTruncated")).isEqualTo("false");
  }

  @Test
  void pagesThroughBucketsAndThenNamesTheirRegions() {
    Answer first = session.s3(SdkHttpMethod.GET, "/?max-buckets=3", "");
    Answer second =
        session.s3(
            SdkHttpMethod.GET,
            "/?max-buckets=3&continuation-token=" + first.text("ContinuationToken"),
            "");

    assertThat(first.texts("BucketRegion")).hasSize(3);
    assertThat(second.texts("Name")).hasSize(2).doesNotContainAnyElementsOf(first.texts("Name"));
    assertThat(second.text("ContinuationToken")).isEmpty();
  }

  @Test
  void namesNoRegionsInAListOfBucketsThatIsNotPaged() {
    Answer all = session.s3(SdkHttpMethod.GET, "/", "");

    assertThat(all.texts("Name")).hasSize(5);
    assertThat(all.texts("BucketRegion")).isEmpty();
  }
}
