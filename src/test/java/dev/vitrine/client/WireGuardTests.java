package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireGuardTests {

  private static final String EC2 = "https://ec2.eu-west-1.amazonaws.com/";
  private static final String S3 = "https://s3.eu-west-1.amazonaws.com";
  private static final String STS = "https://sts.eu-west-1.amazonaws.com/";
  private static final String DESCRIBE = "Action=DescribeInstances&Version=2016-11-15";
  private static final String ROLE = "arn:aws:iam::111111111111:role/RoleForB";

  private static final AllowList DECLARED =
      AllowList.of(
          List.of(
              Operation.of("ec2", "DescribeInstances"),
              Operation.of("dynamodb", "ListTables"),
              Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets"),
              Operation.of("s3", "GetBucketVersioning"),
              Operation.of("s3control", "GetPublicAccessBlock", "s3:GetAccountPublicAccessBlock"),
              Operation.of("lambda", "ListTags")));

  private final Wire wire = new Wire();
  private final List<WireOperation> passed = new ArrayList<>();
  private final WireGuard guard =
      new WireGuard(
          wire,
          new ReadRule(
              DECLARED,
              (service, name) -> service.equals("sts") && name.equals("AssumeRole"),
              ROLE::equals),
          new Destinations(
              Set.of(URI.create("http://127.0.0.1:4566"), URI.create("https://vpce.example.org"))),
          passed::add);

  @ParameterizedTest
  @MethodSource({"dev.vitrine.client.Bypasses#all", "dev.vitrine.client.S3Bypasses#all"})
  void refuses(HandMade bypass) {
    assertThatExceptionOfType(OperationRefusedException.class)
        .isThrownBy(() -> guard.prepareRequest(bypass.build()))
        .withMessageStartingWith("Refused before it was sent: ")
        .withMessageNotContaining("\n");
    assertThat(wire.count()).isZero();
    assertThat(passed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ec2.eu-west-1.amazonaws.com/",
        "https://ec2.eu-west-1.amazonaws.com:8443/",
        "https://ec2.eu-west-1.amazonaws.com.evil.example/",
        "https://evilamazonaws.com/",
        "https://amazonaws.com/",
        "https://ec2.eu-west-1.amazonaws.com.cn.example/",
        "https://169.254.169.254/",
        "http://169.254.169.254/",
        "http://127.0.0.1:4567/",
        "https://127.0.0.1:4566/",
        "http://localhost:4566/",
        "http://vpce.example.org/",
        "https://ec2.eu-west-1.on.aws/"
      })
  void refusesAnotherDestination(String address) {
    assertThatExceptionOfType(OperationRefusedException.class)
        .isThrownBy(
            () -> guard.prepareRequest(HandMade.form(address, DESCRIBE).signed("ec2").build()))
        .withMessageContaining("is neither AWS over https nor a configured endpoint");
    assertThat(wire.count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user@ec2.eu-west-1.amazonaws.com",
        "evil.example/x@ec2.amazonaws.com",
        "ec2_x.amazonaws.com",
        "evil.example#.amazonaws.com",
        "evil.example?.amazonaws.com"
      })
  void refusesAHostThatIsMoreThanAHost(String host) {
    assertThatExceptionOfType(OperationRefusedException.class)
        .isThrownBy(() ->
            guard.prepareRequest(HandMade.form(EC2, DESCRIBE).host(host).signed("ec2").build()));
    assertThat(wire.count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ec2.eu-west-1.amazonaws.com/",
        "https://ec2.eu-west-1.amazonaws.com:443/",
        "https://ec2.cn-north-1.amazonaws.com.cn/",
        "https://ec2.eu-west-1.api.aws/",
        "https://vpce-0a.ec2.eu-west-1.vpce.amazonaws.com/",
        "https://vpce.example.org/",
        "http://127.0.0.1:4566/"
      })
  void letsADeclaredOperationPassToAwsAndToTheConfiguredEndpoint(String address) {
    send(HandMade.form(address, DESCRIBE).signed("ec2"));

    assertThat(passed).containsExactly(new WireOperation("ec2", "DescribeInstances"));
  }

  @Test
  void handsOnTheVeryBytesThatItRead() throws IOException {
    send(HandMade.form(EC2, DESCRIBE + "&MaxResults=1000").signed("ec2"));

    var content = wire.requests().getFirst().contentStreamProvider().orElseThrow();
    for (var attempt = 0; attempt < 2; attempt++) {
      try (var stream = content.newStream()) {
        assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(DESCRIBE + "&MaxResults=1000");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, s3 ListBuckets",
    "/?max-buckets=1000, s3 ListBuckets",
    "/b?versioning, s3 GetBucketVersioning",
    "/b.with.dots-1?versioning, s3 GetBucketVersioning"
  })
  void letsADeclaredPathPass(String path, String operation) {
    send(HandMade.get(S3 + path).header("Host", "s3.eu-west-1.amazonaws.com").signed("s3"));

    assertThat(passed).extracting(WireOperation::title).containsExactly(operation);
  }

  @Test
  void letsAnArnInAPathPass() {
    send(
        HandMade.get(
                "https://lambda.eu-west-1.amazonaws.com/2017-03-31/tags/arn%3Aaws%3Alambda%3Aeu-west-1%3A111111111111%3Afunction%3Aa%2Fb")
            .signed("lambda"));

    assertThat(passed).containsExactly(new WireOperation("lambda", "ListTags"));
  }

  @Test
  void tellsS3ControlByTheAccountsHeaderAtTheConfiguredEndpoint() {
    send(
        HandMade.get("http://127.0.0.1:4566/v20180820/configuration/publicAccessBlock")
            .header("x-amz-account-id", "111111111111")
            .signed("s3"));

    assertThat(passed).containsExactly(new WireOperation("s3control", "GetPublicAccessBlock"));
  }

  @Test
  void letsAssumeRolePassWithASessionPolicyAndOnOtherRoles() {
    send(assumeRole("RoleArn=" + ROLE + "&Policy=%7B%7D"));
    send(assumeRole("RoleArn=arn:aws:iam::222222222222:role/Other"));

    assertThat(passed).hasSize(2).containsOnly(new WireOperation("sts", "AssumeRole"));
  }

  @Test
  void saysWhichOperationItRefused() {
    assertThatExceptionOfType(OperationRefusedException.class)
        .isThrownBy(() ->
            guard.prepareRequest(
                HandMade.form(EC2, "Action=RunInstances&Version=2016-11-15").signed("ec2").build()))
        .withMessage(
            "Refused before it was sent: ec2 RunInstances is not among the operations that /read-only shows");
  }

  private void send(HandMade request) {
    assertThatExceptionOfType(Sent.class).isThrownBy(() -> guard.prepareRequest(request.build()));
  }

  private static HandMade assumeRole(String parameters) {
    return HandMade.form(
            STS, "Action=AssumeRole&Version=2011-06-15&RoleSessionName=x&" + parameters)
        .signed("sts");
  }
}
