package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.client.FaultServer.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** Sessions that end while a list is read. */
class SessionFaultTests {

  private static final String PAGE_1 =
      "<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet>"
          + "<nextToken>page-2</nextToken></DescribeVpcsResponse>";

  @ParameterizedTest
  @ValueSource(strings = {"ExpiredToken", "ExpiredTokenException", "RequestExpired"})
  void f05GoesOnWithAnotherSessionWhereTheFirstExpires(String code) {
    try (var aws = FaultyAws.waitedFor(secondPage(refusesTheFirstKey(code)))) {
      var gate = new FakeGate();
      var vpcs = aws.reading(gate).of(Ec2Client.class).describeVpcsPaginator().vpcs();
      assertThat(vpcs.stream().count()).isEqualTo(2);
      assertThat(aws.outcomes()).containsExactly("ok", "expired", "ok");
      assertThat(gate.passed()).hasSize(3);
      assertThat(aws.sessions().left()).isEqualTo(1);
    }
  }

  @Test
  void f05TriesNoThirdSession() {
    try (var aws = FaultyAws.waitedFor(Faults.ec2Error("400 Bad Request", "ExpiredToken"))) {
      assertThatExceptionOfType(AwsServiceException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs());
      assertThat(aws.outcomes()).containsExactly("expired", "expired");
      assertThat(aws.sessions().left()).isEqualTo(1);
      assertThat(aws.sessions().opened()).isEqualTo(2);
    }
  }

  @Test
  void f06DropsASessionThatIsRevokedInTheMiddleOfAList() {
    var revoked = Faults.ec2Error("403 Forbidden", "UnauthorizedOperation");
    try (var aws = FaultyAws.waitedFor(secondPage(revoked))) {
      assertThatExceptionOfType(AwsServiceException.class)
          .isThrownBy(
              () -> aws.client(Ec2Client.class).describeVpcsPaginator().vpcs().stream().count())
          .satisfies(refusal ->
              assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("UnauthorizedOperation"));
      assertThat(aws.outcomes()).containsExactly("ok", "denied");
      assertThat(aws.sessions().left()).isEqualTo(1);
      assertThat(aws.sessions().opened()).isEqualTo(2);
    }
  }

  @Test
  void f06KeepsASessionThatIsDeniedFromTheStart() {
    var denied = Faults.ec2Error("403 Forbidden", "UnauthorizedOperation");
    try (var aws = FaultyAws.waitedFor(denied)) {
      assertThatExceptionOfType(AwsServiceException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs());
      assertThat(aws.sessions().left()).isZero();
    }
  }

  private static Fault secondPage(Fault fault) {
    return (request, answer) ->
        (request.contains("NextToken=page-2") ? fault : Faults.xml(PAGE_1)).answer(request, answer);
  }

  private static Fault refusesTheFirstKey(String code) {
    return (request, answer) ->
        (request.contains("Credential=ASIAEXAMPLE1/")
                ? Faults.ec2Error("400 Bad Request", code)
                : Faults.xml(Faults.VPC))
            .answer(request, answer);
  }
}
