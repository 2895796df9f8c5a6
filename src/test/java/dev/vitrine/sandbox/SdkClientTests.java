package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceStateName;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.User;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** The SDK's own clients understand what the sandbox of a started Vitrine says. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SdkClientTests {

  private static final String INVOICES = "payments-prod-invoices-111111111111";
  private static final String ANCIENT = "payments-prod.ancient.111111111111";

  @Autowired private Sandbox sandbox;

  @Test
  void pagesThroughInstances() {
    try (var ec2 = client(Ec2Client.builder(), Region.US_EAST_1)) {
      assertThat(ec2.describeInstancesPaginator(request -> request.maxResults(1000)).stream())
          .hasSize(2);
      assertThat(
              ec2
                  .describeInstancesPaginator(request -> request.maxResults(1000))
                  .reservations()
                  .stream()
                  .flatMap(reservation -> reservation.instances().stream())
                  .map(Instance::instanceId))
          .hasSize(1200)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void findsWhatFiltersAskFor() {
    try (var ec2 = client(Ec2Client.builder(), Region.EU_WEST_1)) {
      var stopped =
          ec2.describeInstances(request ->
              request.filters(filter("instance-state-name", "stop*"), filter("tag:env", "*")));

      assertThat(stopped.reservations())
          .flatExtracting(reservation -> reservation.instances())
          .hasSize(2)
          .allMatch(instance -> instance.state().nameAsString().startsWith("stop"));
    }
  }

  @Test
  void showsValuesThatTheSdkDoesNotKnow() {
    try (var ec2 = client(Ec2Client.builder(), Region.EU_WEST_1)) {
      var instances =
          ec2.describeInstances(request -> request.filters(filter("instance-type", "m99*")));
      var novel = instances.reservations().getFirst().instances().getFirst();

      assertThat(novel.state().name()).isEqualTo(InstanceStateName.UNKNOWN_TO_SDK_VERSION);
      assertThat(novel.state().nameAsString()).isEqualTo("levitating");
    }
  }

  @Test
  void readsEveryTypeOfEc2() {
    try (var ec2 = client(Ec2Client.builder(), Region.EU_WEST_1)) {
      assertThat(ec2.describeVpcs().vpcs())
          .hasSize(3)
          .allMatch(vpc -> vpc.hasCidrBlockAssociationSet());
      assertThat(ec2.describeSubnets().subnets()).anyMatch(subnet -> subnet.mapPublicIpOnLaunch());
      assertThat(ec2.describeSecurityGroups().securityGroups())
          .anyMatch(group ->
              group.ipPermissions().stream()
                  .anyMatch(p -> Integer.valueOf(22).equals(p.fromPort())));
      assertThat(ec2.describeVolumes().volumes())
          .anyMatch(volume -> volume.attachments().isEmpty() && volume.size() == 500);
      assertThat(ec2.describeNetworkInterfaces().networkInterfaces())
          .anyMatch(one -> one.requesterManaged() && one.association() != null);
      assertThat(ec2.describeRegions().regions()).hasSize(18);
    }
  }

  @Test
  void refusesAnInstanceThatIsNotThere() {
    try (var ec2 = client(Ec2Client.builder(), Region.EU_WEST_1)) {
      assertThatExceptionOfType(Ec2Exception.class)
          .isThrownBy(
              () -> ec2.describeInstances(request -> request.instanceIds("i-0123456789abcdef0")))
          .matches(e -> e.statusCode() == 400)
          .matches(e -> e.awsErrorDetails().errorCode().equals("InvalidInstanceID.NotFound"))
          .matches(e -> !e.requestId().isEmpty());
    }
  }

  @Test
  void readsBucketsAndTheirSettings() {
    try (var s3 = client(S3Client.builder().forcePathStyle(true), Region.EU_WEST_1)) {
      assertThat(s3.listBucketsPaginator(request -> request.maxBuckets(2)).buckets().stream())
          .hasSize(5)
          .extracting(Bucket::bucketRegion)
          .contains("eu-west-1", "us-east-1", "ap-southeast-2");
      assertThat(
              s3.getPublicAccessBlock(request -> request.bucket(INVOICES))
                  .publicAccessBlockConfiguration()
                  .blockPublicAcls())
          .isTrue();
      assertThat(
              s3.getBucketEncryption(request -> request.bucket(INVOICES))
                  .serverSideEncryptionConfiguration()
                  .rules()
                  .getFirst()
                  .applyServerSideEncryptionByDefault()
                  .sseAlgorithm())
          .isEqualTo(ServerSideEncryption.AWS_KMS);
      assertThat(s3.getBucketVersioning(request -> request.bucket(INVOICES)).status())
          .isEqualTo(BucketVersioningStatus.ENABLED);
      assertThat(s3.getBucketVersioning(request -> request.bucket(ANCIENT)).status()).isNull();
    }
  }

  @Test
  void saysWhichSettingsABucketDoesNotHave() {
    try (var s3 = client(S3Client.builder().forcePathStyle(true), Region.EU_WEST_1)) {
      assertAbsent(
          () -> s3.getPublicAccessBlock(request -> request.bucket(ANCIENT)),
          "NoSuchPublicAccessBlockConfiguration");
      assertAbsent(
          () -> s3.getBucketEncryption(request -> request.bucket(ANCIENT)),
          "ServerSideEncryptionConfigurationNotFoundError");
      assertThatExceptionOfType(NoSuchBucketException.class)
          .isThrownBy(() -> s3.getBucketVersioning(request -> request.bucket("nobody-has-it")));
    }
  }

  @Test
  void readsRolesAndUsers() {
    try (var iam = client(IamClient.builder(), Region.AWS_GLOBAL)) {
      var role = iam.getRole(request -> request.roleName("RoleForB")).role();

      assertThat(iam.listRolesPaginator().roles().stream())
          .hasSizeGreaterThan(100)
          .noneMatch(listed -> listed.hasTags() || listed.roleLastUsed() != null);
      assertThat(role.assumeRolePolicyDocument()).startsWith("%7B");
      assertThat(role.roleLastUsed().region()).isEqualTo("eu-west-1");
      assertThat(
              iam.listAttachedRolePolicies(request -> request.roleName("web")).attachedPolicies())
          .hasSize(2);
      assertThat(iam.listUsers().users()).extracting(User::userName).contains("alice", "bob");
      assertThatExceptionOfType(NoSuchEntityException.class)
          .isThrownBy(() -> iam.getRole(request -> request.roleName("nobody")));
    }
  }

  private static Filter filter(String name, String value) {
    return Filter.builder().name(name).values(value).build();
  }

  private static void assertAbsent(Runnable call, String code) {
    assertThatExceptionOfType(S3Exception.class)
        .isThrownBy(call::run)
        .matches(e -> e.statusCode() == 404)
        .matches(e -> e.awsErrorDetails().errorCode().equals(code));
  }

  private <C, B extends AwsClientBuilder<B, C>> C client(B builder, Region region) {
    var key = RawCalls.instance(sandbox).in("111111111111").key();
    return builder
        .endpointOverride(sandbox.endpoint())
        .region(region)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsSessionCredentials.create(
                    key.accessKeyId(), key.secretAccessKey(), key.sessionToken())))
        .build();
  }
}
