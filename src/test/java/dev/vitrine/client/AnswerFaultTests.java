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
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.VpcState;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ssm.SsmClient;

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
    assertRefused(empty, call, "AWS's answer could not be read: it is empty");
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
  @MethodSource("signInPages")
  void w42NeverTakesASignInPageForAnEmptyList(Fault page, Consumer<FaultyAws> call) {
    assertRefused(page, call, "AWS's answer could not be read: it is a web page");
  }

  static Stream<Arguments> signInPages() {
    return Stream.of(
            "<html><body><p>Sign in</p></body></html>",
            "<?xml version=\"1.0\"?>\n<!-- hotel -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<!DOCTYPE html>\n<html><body><p>Sign in</p></body></html>",
            "<!doctype html><html><meta charset=utf-8>Sign in<br>")
        .map(Faults::xml)
        .flatMap(AnswerFaultTests::withEveryProtocol);
  }

  @ParameterizedTest
  @MethodSource("strangersAnswers")
  void w42NeverTakesAStrangersAnswerForAnEmptyList(Fault odd, Consumer<FaultyAws> call) {
    assertRefused(odd, call, "AWS's answer could not be read: AWS writes no such XML");
  }

  static Stream<Arguments> strangersAnswers() {
    return Stream.of(
            "<Error><Code>InternalError</Code></Error>",
            "<Response><Errors><Error><Code>InternalError</Code></Error></Errors></Response>",
            "<ErrorResponse><Error><Code>InternalError</Code></Error></ErrorResponse>")
        .map(Faults::xml)
        .flatMap(AnswerFaultTests::withEveryProtocol);
  }

  @ParameterizedTest
  @MethodSource("brokenAnswers")
  void f09SaysWhatIsWrongWithAnAnswerAndNothingOfIt(
      String body, Consumer<FaultyAws> call, String message) {
    try (var aws = FaultyAws.waitedFor(Faults.xml(body))) {
      assertThatExceptionOfType(UnreadableAnswerException.class)
          .isThrownBy(() -> call.accept(aws))
          .withMessage("AWS's answer could not be read: " + message)
          .withNoCause();
      assertThat(aws.outcomes()).containsExactly("failed");
    }
  }

  static Stream<Arguments> brokenAnswers() {
    Consumer<FaultyAws> ec2 = aws -> aws.client(Ec2Client.class).describeVpcs();
    Consumer<FaultyAws> iam = aws -> aws.client(IamClient.class).listRoles();
    Consumer<FaultyAws> s3 = aws -> aws.client(S3Client.class).listBuckets();
    Consumer<FaultyAws> ssm = aws -> aws.client(SsmClient.class).describeParameters();
    Consumer<FaultyAws> lambda = aws -> aws.client(LambdaClient.class).listFunctions();
    var noXml = "it is not well-formed XML";
    var noJson = "it is not the JSON that AWS answers";
    var odd = "something in it has another form than AWS writes";
    var role = "<Roles><member><CreateDate>CANARY</CreateDate></member></Roles>";
    return Stream.of(
        Arguments.of("CANARY", ec2, "it is not XML"),
        Arguments.of("CANARY", ssm, "it is not JSON"),
        Arguments.of("[\"CANARY\"]", ssm, "it is not JSON"),
        Arguments.of("<DescribeVpcsResponse><CANARY>", ec2, noXml),
        Arguments.of("<DescribeVpcsResponse>&CANARY;</DescribeVpcsResponse>", ec2, noXml),
        Arguments.of("<ListAllMyBucketsResult><CANARY>", s3, noXml),
        Arguments.of(
            "<ListRolesResponse><ListRolesResult>%s</ListRolesResult></ListRolesResponse>"
                .formatted(role),
            iam,
            odd),
        Arguments.of("{CANARY", ssm, noJson),
        Arguments.of("{\"Parameters\":[{\"Name\":\"CANARY\"", ssm, noJson),
        Arguments.of("{\"Parameters\":\"CANARY\"}", ssm, noJson),
        Arguments.of("{\"Parameters\":[{\"LastModifiedDate\":\"CANARY\"}]}", ssm, odd),
        Arguments.of("CANARY", lambda, noJson),
        Arguments.of("{\"Functions\":\"CANARY\"}", lambda, noJson));
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
        "AWS's answer could not be read: AWS writes no such XML");
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
      assertThatExceptionOfType(UnreadableAnswerException.class)
          .isThrownBy(() -> call.accept(aws))
          .withMessageStartingWith(message);
      assertThat(aws.outcomes()).containsExactly("failed");
      assertThat(aws.server().requests()).hasSize(1);
    }
  }
}
