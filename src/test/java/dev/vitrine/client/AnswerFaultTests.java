package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.client.FaultServer.Fault;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.VpcState;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What becomes of answers that arrive whole and are wrong, through real clients and real sockets.
 */
class AnswerFaultTests {

  private static final String DOCTYPE =
      "<!DOCTYPE r [<!ENTITY in \"INSIDE\"><!ENTITY out SYSTEM \"file:///etc/hostname\">]>";

  /** The SDK alone makes an empty list of each of these but the blank one. */
  @ParameterizedTest
  @MethodSource("emptyAnswers")
  void f09NeverTakesAnEmptyAnswerForAnEmptyList(Fault empty, Consumer<FaultyAws> call) {
    assertRefused(empty, call, "The answer is empty");
  }

  static Stream<Arguments> emptyAnswers() {
    return Stream.of(
            Faults.xml(""),
            Faults.xml(" \r\n\t "),
            Faults.answer("202 Accepted", "text/xml", ""),
            (Fault) (_, answer) -> answer.write("HTTP/1.1 204 No Content\r\n\r\n"))
        .flatMap(AnswerFaultTests::withEveryProtocol);
  }

  /** The SDK alone makes an empty list of the well-formed ones. */
  @ParameterizedTest
  @MethodSource("strangersAnswers")
  void w42NeverTakesASignInPageForAnEmptyList(Fault page, Consumer<FaultyAws> call) {
    assertRefused(page, call, "The answer does not look like AWS's");
  }

  static Stream<Arguments> strangersAnswers() {
    return Stream.of(
            "<html><body><p>Sign in</p></body></html>",
            "<?xml version=\"1.0\"?>\n<!-- hotel -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<!DOCTYPE html>\n<html><body><p>Sign in</p></body></html>",
            "<!doctype html><html><meta charset=utf-8>Sign in<br>",
            "<Error><Code>InternalError</Code></Error>",
            "<Response><Errors><Error><Code>InternalError</Code></Error></Errors></Response>",
            "<ErrorResponse><Error><Code>InternalError</Code></Error></ErrorResponse>")
        .map(Faults::xml)
        .flatMap(AnswerFaultTests::withEveryProtocol);
  }

  @Test
  void w45ExpandsNoEntityOfAnError() {
    var error =
        Faults.answer(
            "400 Bad Request",
            "text/xml",
            DOCTYPE
                + "<Response><Errors><Error><Code>X&in;</Code><Message>Y&out;</Message></Error>"
                + "</Errors></Response>");
    try (var aws = FaultyAws.waitedFor(error)) {
      assertThatExceptionOfType(AwsServiceException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs())
          .satisfies(refusal ->
              assertThat(String.valueOf(refusal.awsErrorDetails()) + refusal.getMessage())
                  .doesNotContain("INSIDE")
                  .contains("Status Code: 400"));
    }
  }

  @Test
  void w45RefusesAResultWithADocumentType() {
    assertRefused(
        Faults.xml(DOCTYPE + "<DescribeVpcsResponse>&in;&out;</DescribeVpcsResponse>"),
        aws -> aws.client(Ec2Client.class).describeVpcs(),
        "The answer does not look like AWS's");
  }

  @Test
  void f26PassesOnWhatTheSdkDoesNotKnow() {
    var odd =
        "<DescribeVpcsResponse><vpcSet><item><state>melting</state><new>x</new></item></vpcSet>"
            + "</DescribeVpcsResponse>";
    try (var aws = FaultyAws.waitedFor(Faults.xml(odd))) {
      var vpc = aws.client(Ec2Client.class).describeVpcs().vpcs().getFirst();
      assertThat(vpc.state()).isEqualTo(VpcState.UNKNOWN_TO_SDK_VERSION);
      assertThat(vpc.stateAsString()).isEqualTo("melting");
      assertThat(vpc.vpcId()).isNull();
    }
  }

  private static Stream<Arguments> withEveryProtocol(Fault fault) {
    return List.<Consumer<FaultyAws>>of(
            aws -> aws.client(Ec2Client.class).describeVpcs(),
            aws -> aws.client(IamClient.class).listRoles(),
            aws -> aws.client(S3Client.class).listBuckets())
        .stream()
        .map(call -> Arguments.of(fault, call));
  }

  private static void assertRefused(Fault fault, Consumer<FaultyAws> call, String message) {
    try (var aws = FaultyAws.waitedFor(fault)) {
      assertThatExceptionOfType(SdkClientException.class)
          .isThrownBy(() -> call.accept(aws))
          .withMessageStartingWith(message);
      assertThat(aws.outcomes()).containsExactly("failed");
      assertThat(aws.server().requests()).hasSize(1);
    }
  }
}
