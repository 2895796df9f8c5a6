package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3control.S3ControlClient;
import software.amazon.awssdk.services.sts.StsClient;

/** Where requests go in each partition when nothing but AWS is configured. */
class PartitionEndpointTests {

  private final Wire wire = new Wire();
  private final ClientSettings settings =
      new ClientSettings(
          wire, new ClientProperties(Duration.ofSeconds(8), Duration.ofSeconds(3), 8, null));

  @ParameterizedTest
  @CsvSource({
    "AWS, eu-west-1, ec2.eu-west-1.amazonaws.com",
    "AWS_CN, cn-northwest-1, ec2.cn-northwest-1.amazonaws.com.cn",
    "AWS_US_GOV, us-gov-east-1, ec2.us-gov-east-1.amazonaws.com"
  })
  void asksARegionAtThePartitionsOwnAddress(Partition partition, String region, String host) {
    assertThat(Partition.of(new RegionId(region))).contains(partition);
    var sent = sent(Ec2Client.class, region, Ec2Client::describeVpcs);
    assertThat(sent.host()).isEqualTo(host);
    assertThat(signedFor(sent)).isEqualTo(region);
  }

  @ParameterizedTest
  @CsvSource({
    "AWS, iam.amazonaws.com, us-east-1",
    "AWS_CN, iam.cn-north-1.amazonaws.com.cn, cn-north-1",
    "AWS_US_GOV, iam.us-gov.amazonaws.com, us-gov-west-1"
  })
  void asksWhatIsGlobalAtThePartitionsHome(Partition partition, String host, String signing) {
    var sent = sent(IamClient.class, partition.home().value(), IamClient::listRoles);
    assertThat(sent.host()).isEqualTo(host);
    assertThat(signedFor(sent)).isEqualTo(signing);
  }

  @ParameterizedTest
  @CsvSource({
    "AWS, s3.amazonaws.com",
    "AWS_CN, s3.cn-north-1.amazonaws.com.cn",
    "AWS_US_GOV, s3.us-gov-west-1.amazonaws.com"
  })
  void listsBucketsAtThePartitionsHome(Partition partition, String host) {
    var sent = sent(S3Client.class, partition.home().value(), S3Client::listBuckets);
    assertThat(sent.host()).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, sts.us-east-1.amazonaws.com",
    "eu-west-1, sts.eu-west-1.amazonaws.com",
    "cn-north-1, sts.cn-north-1.amazonaws.com.cn",
    "us-gov-west-1, sts.us-gov-west-1.amazonaws.com"
  })
  void assumesRolesAtARegionsOwnStsAndNeverAtTheGlobalOne(String region, String host) {
    var sent =
        sent(
            StsClient.class,
            region,
            sts -> sts.assumeRole(role -> role.roleArn("r").roleSessionName("s").policy("{}")));
    assertThat(sent.host()).isEqualTo(host);
    assertThat(signedFor(sent)).isEqualTo(region);
  }

  @ParameterizedTest
  @CsvSource({
    "AWS, 111111111111.s3-control.us-east-1.amazonaws.com",
    "AWS_CN, 111111111111.s3-control.cn-north-1.amazonaws.com.cn"
  })
  void asksForAnAccountsBlockAtTheAccountsOwnName(Partition partition, String host) {
    var sent = sent(S3ControlClient.class, partition.home().value(), this::askForTheBlock);
    assertThat(sent.host()).isEqualTo(host);
  }

  @Test
  void putsNoAccountInFrontOfAConfiguredEndpoint() {
    var sandboxed =
        new ClientProperties(
            Duration.ofSeconds(8), Duration.ofSeconds(3), 8, URI.create("http://127.0.0.1:4566"));
    var sent =
        sent(
            new ClientSettings(wire, sandboxed),
            S3ControlClient.class,
            "us-east-1",
            this::askForTheBlock);
    assertThat(sent.getUri())
        .hasToString("http://127.0.0.1:4566/v20180820/configuration/publicAccessBlock");
    assertThat(sent.firstMatchingHeader("x-amz-account-id")).contains("111111111111");
    assertThat(signedFor(sent)).isEqualTo("us-east-1");
  }

  private void askForTheBlock(S3ControlClient control) {
    control.getPublicAccessBlock(block -> block.accountId("111111111111"));
  }

  private <C extends SdkClient> SdkHttpRequest sent(
      Class<C> type, String region, Consumer<C> call) {
    return sent(settings, type, region, call);
  }

  private <C extends SdkClient> SdkHttpRequest sent(
      ClientSettings settings, Class<C> type, String region, Consumer<C> call) {
    var credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLE", "secret"));
    var everything =
        new ReadRule(
            AllowList.of(List.of(Operation.of("ec2", "DescribeVpcs"))), (_, _) -> true, _ -> false);
    try (var _ = AllowListInterceptor.arm(everything);
        var client = settings.build(type, Region.of(region), credentials)) {
      assertThatExceptionOfType(Sent.class).isThrownBy(() -> call.accept(client));
    }
    return wire.requests().getLast().httpRequest();
  }

  private static String signedFor(SdkHttpRequest sent) {
    return sent.firstMatchingHeader("Authorization").orElseThrow().split("/", -1)[2];
  }
}
