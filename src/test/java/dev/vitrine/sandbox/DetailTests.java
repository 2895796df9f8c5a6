package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.http.SdkHttpMethod;

/** What is read about one resource beyond its list. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetailTests {

  private static final String INVOICES = "/payments-prod-invoices-111111111111?";
  private static final String ANCIENT = "/payments-prod.ancient.111111111111?";

  private final Sandbox sandbox = Sandbox.open(0);
  private final RawCalls session = RawCalls.instance(sandbox).in("111111111111");

  @AfterAll
  void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "location, LocationConstraint, eu-west-1",
    "publicAccessBlock, BlockPublicAcls, true",
    "encryption, SSEAlgorithm, aws:kms",
    "versioning, MfaDelete, Disabled",
    "policyStatus, IsPublic, false",
    "tagging, Value, prod payments",
    "logging, TargetBucket, payments-prod-logs-111111111111"
  })
  void readsABucketsSettings(String setting, String element, String text) {
    Answer answer = session.s3(SdkHttpMethod.GET, INVOICES + setting, "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text(element)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "publicAccessBlock, NoSuchPublicAccessBlockConfiguration",
    "encryption, ServerSideEncryptionConfigurationNotFoundError",
    "policyStatus, NoSuchBucketPolicy",
    "tagging, NoSuchTagSet"
  })
  void saysWhichSettingsABucketDoesNotHave(String setting, String code) {
    Answer answer = session.s3(SdkHttpMethod.GET, ANCIENT + setting, "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"versioning, Status", "logging, LoggingEnabled"})
  void answersNothingForASettingThatWasNeverMade(String setting, String element) {
    Answer answer = session.s3(SdkHttpMethod.GET, ANCIENT + setting, "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.texts(element)).isEmpty();
  }

  @Test
  void namesTheLocationsOfOldAsS3StillDoes() {
    RawCalls anywhere = session.at("us-east-1");

    assertThat(anywhere.s3(SdkHttpMethod.GET, ANCIENT + "location", "").text("LocationConstraint"))
        .isEqualTo("EU");
    assertThat(
            anywhere
                .s3(SdkHttpMethod.GET, "/payments-prod-assets-111111111111?location", "")
                .texts("LocationConstraint"))
        .isEmpty();
  }

  @Test
  void doesNotKnowABucketOfNobody() {
    Answer answer = session.s3(SdkHttpMethod.GET, "/nobody-has-it?tagging", "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("NoSuchBucket");
  }

  @Test
  void readsAUsersDevicesAndKeys() {
    assertThat(session.iam("ListMFADevices", "UserName=alice").texts("SerialNumber"))
        .containsExactly("arn:aws:iam::111111111111:mfa/alice");
    assertThat(session.iam("ListMFADevices", "UserName=bob").texts("SerialNumber")).isEmpty();
    assertThat(session.iam("ListAccessKeys", "UserName=bob").texts("Status"))
        .containsExactly("Active", "Inactive");
    assertThat(session.iam("ListAccessKeys", "UserName=alice").status()).isEqualTo(200);
  }

  @Test
  void tellsAUserThatIsNotThereFromOneWithoutKeys() {
    Answer nobody = session.iam("ListAccessKeys", "UserName=nobody");
    Answer oneself = session.iam("ListAccessKeys", "");

    assertThat(nobody.status()).isEqualTo(404);
    assertThat(nobody.code()).isEqualTo("NoSuchEntity");
    assertThat(oneself.status()).isEqualTo(400);
    assertThat(oneself.code()).isEqualTo("ValidationError");
  }

  @Test
  void readsAnInstanceProfileWithItsRole() {
    Answer answer = session.iam("GetInstanceProfile", "InstanceProfileName=web");

    assertThat(answer.text("RoleName")).isEqualTo("web");
    assertThat(session.iam("GetInstanceProfile", "InstanceProfileName=none").status())
        .isEqualTo(404);
  }

  @Test
  void showsTheStatusOfRunningInstancesUnlessAllAreAskedFor() {
    Answer running = session.ec2("DescribeInstanceStatus", "");
    Answer all = session.ec2("DescribeInstanceStatus", "IncludeAllInstances=true");

    assertThat(running.select("instanceState > name")).isNotEmpty().containsOnly("running");
    assertThat(all.select("instanceState > name")).contains("running", "stopped", "levitating");
  }

  @Test
  void keepsInstancesOfOneReservationTogether() {
    Answer web = session.ec2("DescribeInstances", "Filter.1.Name=tag:Name&Filter.1.Value.1=web-*");

    assertThat(web.select("reservationSet > item > reservationId")).hasSize(1);
    assertThat(web.select("instancesSet > item > instanceId")).hasSize(3);
  }

  @Test
  void listsTheRulesOfOneSecurityGroup() {
    String group =
        session
            .ec2("DescribeSecurityGroups", "Filter.1.Name=group-name&Filter.1.Value.1=app")
            .text("groupId")
            .split(" ", -1)[0];

    Answer rules =
        session.ec2(
            "DescribeSecurityGroupRules", "Filter.1.Name=group-id&Filter.1.Value.1=" + group);

    assertThat(rules.select("securityGroupRuleSet > item > groupId"))
        .hasSize(2)
        .containsOnly(group);
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeInstances, InstanceId.1=i-0123456789abcdef0, InvalidInstanceID.NotFound",
    "DescribeInstances, InstanceId.1=nonsense, InvalidInstanceID.Malformed",
    "DescribeVpcs, VpcId.1=vpc-0123456789abcdef0, InvalidVpcID.NotFound",
    "DescribeSubnets, SubnetId.1=subnet-0123456789abcdef0, InvalidSubnetID.NotFound",
    "DescribeVolumes, VolumeId.1=vol-0123456789abcdef0, InvalidVolume.NotFound",
    "DescribeSecurityGroups, GroupId.1=sg-0123456789abcdef0, InvalidGroup.NotFound",
    "DescribeNetworkInterfaces, NetworkInterfaceId.1=eni-0123456789abcdef0, InvalidNetworkInterfaceID.NotFound",
    "DescribeRegions, RegionName.1=mars-1, InvalidParameterValue",
    "DescribeVpcs, Filter.1.Name=nonsense&Filter.1.Value.1=x, InvalidParameterValue"
  })
  void refusesWhatIsNotThere(String operation, String parameters, String code) {
    Answer answer = session.ec2(operation, parameters);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void showsAnotherAccountsInstanceToNobody() {
    String other =
        RawCalls.instance(sandbox)
            .in("444444444444")
            .ec2("DescribeInstances", "")
            .text("instanceId")
            .split(" ", -1)[0];

    assertThat(session.ec2("DescribeInstances", "InstanceId.1=" + other).code())
        .isEqualTo("InvalidInstanceID.NotFound");
  }
}
