package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ClasspathInterceptorChainFactory;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.GetObjectPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.PutObjectPresignRequest;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

class AllowListInterceptorTests {

  private static final String ROLE = "arn:aws:iam::111111111111:role/RoleForB";
  private static final ReadRule INSTANCES =
      new ReadRule(
          AllowList.of(List.of(Operation.of("ec2", "DescribeInstances"))),
          (service, name) -> service.equals("sts") && name.equals("AssumeRole"),
          ROLE::equals);
  private static final ReadRule REGIONS =
      new ReadRule(
          AllowList.of(List.of(Operation.of("ec2", "DescribeRegions"))),
          (_, _) -> false,
          _ -> true);

  private final Wire wire = new Wire();

  @Test
  void isFoundByTheSdkItself() {
    assertThat(new ClasspathInterceptorChainFactory().getGlobalInterceptors())
        .hasAtLeastOneElementOfType(AllowListInterceptor.class);
  }

  @Test
  void stopsEverythingBeforeItIsArmed() throws Exception {
    var fresh = new FreshClasses().load(AllowListInterceptor.class);
    var interceptor = (ExecutionInterceptor) fresh.getConstructor().newInstance();

    assertThat(fresh).isNotSameAs(AllowListInterceptor.class);
    assertThatThrownBy(() ->
            interceptor.beforeExecution(
                () -> DescribeInstancesRequest.builder().build(),
                ExecutionAttributes.builder()
                    .put(SdkExecutionAttribute.SERVICE_NAME, "Ec2")
                    .put(SdkExecutionAttribute.OPERATION_NAME, "DescribeInstances")
                    .build()))
        .hasToString(
            OperationRefusedException.class.getName()
                + ": Refused before it was sent: ec2 DescribeInstances is not among the operations that /read-only shows");
  }

  @Test
  void letsPassWhatTheLatestArmingAllowsUntilItEnds() {
    try (var ec2 = (Ec2Client) SdkClients.build(Ec2Client.class, wire);
        var _ = AllowListInterceptor.arm(INSTANCES)) {
      assertThatExceptionOfType(Sent.class).isThrownBy(ec2::describeInstances);
      try (var _ = AllowListInterceptor.arm(REGIONS)) {
        assertThatExceptionOfType(OperationRefusedException.class)
            .isThrownBy(ec2::describeInstances);
        assertThatExceptionOfType(Sent.class).isThrownBy(ec2::describeRegions);
      }
      assertThatExceptionOfType(Sent.class).isThrownBy(ec2::describeInstances);
      assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(ec2::describeRegions);
    }
    assertThat(wire.count()).isEqualTo(3);
  }

  @Test
  void stopsPresigners() {
    var credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret"));
    try (var _ = AllowListInterceptor.arm(INSTANCES);
        var presigner =
            S3Presigner.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(credentials)
                .build()) {
      assertThatExceptionOfType(OperationRefusedException.class)
          .isThrownBy(() ->
              presigner.presignGetObject(
                  GetObjectPresignRequest.builder()
                      .signatureDuration(Duration.ofMinutes(1))
                      .getObjectRequest(get -> get.bucket("b").key("k"))
                      .build()))
          .withMessageContaining("s3 GetObject");
      assertThatExceptionOfType(OperationRefusedException.class)
          .isThrownBy(() ->
              presigner.presignPutObject(
                  PutObjectPresignRequest.builder()
                      .signatureDuration(Duration.ofMinutes(1))
                      .putObjectRequest(put -> put.bucket("b").key("k"))
                      .build()))
          .withMessageContaining("s3 PutObject");
    }
  }

  @Test
  void stopsAssumeRoleOnAConfiguredRoleWithoutASessionPolicy() {
    try (var sts = (StsClient) SdkClients.build(StsClient.class, wire);
        var _ = AllowListInterceptor.arm(INSTANCES)) {
      var bare = AssumeRoleRequest.builder().roleArn(ROLE).roleSessionName("EC2FromB").build();

      assertThatExceptionOfType(OperationRefusedException.class)
          .isThrownBy(() -> sts.assumeRole(bare))
          .withMessage(
              "Refused before it was sent: sts AssumeRole on %s carries no session policy"
                  .formatted(ROLE));
      assertThatExceptionOfType(OperationRefusedException.class)
          .isThrownBy(() -> sts.assumeRole(bare.toBuilder().policy(" ").build()));
      assertThat(wire.count()).isZero();
      assertThatExceptionOfType(Sent.class)
          .isThrownBy(() -> sts.assumeRole(bare.toBuilder().policy("{}").build()));
      assertThatExceptionOfType(Sent.class)
          .isThrownBy(() ->
              sts.assumeRole(
                  bare.toBuilder().roleArn("arn:aws:iam::222222222222:role/Other").build()));
    }
  }

  @Test
  void stopsAServiceThatItDoesNotKnow() {
    try (var _ = AllowListInterceptor.arm(INSTANCES)) {
      assertThatExceptionOfType(OperationRefusedException.class)
          .isThrownBy(() ->
              new AllowListInterceptor()
                  .beforeExecution(
                      () -> DescribeInstancesRequest.builder().build(),
                      ExecutionAttributes.builder()
                          .put(SdkExecutionAttribute.SERVICE_NAME, "Ec3")
                          .put(SdkExecutionAttribute.OPERATION_NAME, "DescribeInstances")
                          .build()))
          .withMessageContaining(
              "Ec3 DescribeInstances belongs to a service that AWS does not list");
    }
  }
}
