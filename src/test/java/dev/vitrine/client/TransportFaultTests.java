package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.client.FaultServer.Fault;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.VpcState;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What becomes of bad answers, through real clients and real sockets. */
class TransportFaultTests {

  private static final String DOCTYPE =
      "<!DOCTYPE r [<!ENTITY in \"INSIDE\"><!ENTITY out SYSTEM \"file:///etc/hostname\">]>";

  @Test
  void f09GivesUpOnASilentServer() {
    assertTimesOut(Faults.silent());
  }

  @Test
  void f09GivesUpOnASlowDrip() {
    assertTimesOut(Faults.drip());
  }

  @Test
  void f09TriesThriceWhereTheConnectionIsReset() {
    assertFails(Faults.reset(), 3, "Connection reset");
  }

  @Test
  void f09TriesThriceWhereHalfABodyComes() {
    assertFails(Faults.halfBody(), 3, "Premature end of Content-Length delimited message body");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void f09TriesThriceWhereNoiseComes(long seed) {
    assertFails(Faults.randomData(seed), 3, "Unable to execute HTTP request");
  }

  @Test
  void f09FailsOnInvalidXml() {
    assertFails(
        Faults.xml("<DescribeVpcsResponse><vpcSet></oops>"), 1, "Could not parse XML response");
  }

  @Test
  void f09FailsOnElementsTooDeepToRead() {
    var deep = 100_000;
    assertFails(
        Faults.xml("<DescribeVpcsResponse>" + "<a>".repeat(deep) + "</a>".repeat(deep)),
        1,
        "AWS's answer is nested too deep to be read");
  }

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
        .flatMap(TransportFaultTests::withEveryProtocol);
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
        .flatMap(TransportFaultTests::withEveryProtocol);
  }

  @Test
  void w43StopsReadingABodyWithoutEnd() {
    assertFails(Faults.endlessBody(), 1, "AWS's answer is longer than 67108864 bytes");
  }

  @Test
  void w43StopsUnpackingAGzipBomb() {
    assertFails(Faults.gzipBomb(), 1, "AWS's answer is longer than 67108864 bytes");
  }

  @Test
  void w43CutsAConnectionWhoseAnswerIsOverWhileItsBodyGoesOn() {
    try (var aws = FaultyAws.waitedFor(Faults.endlessTail())) {
      assertThat(aws.client(Ec2Client.class).describeVpcs().vpcs()).hasSize(1);
    }
  }

  @Test
  void w43StillReadsAPackedAnswer() {
    try (var aws = FaultyAws.waitedFor(Faults.packed(Faults.VPC))) {
      assertThat(aws.client(Ec2Client.class).describeVpcs().vpcs()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Moved"})
  void w44FollowsNoRedirectToAnotherHost(String status) {
    try (var elsewhere = new FaultServer(Faults.xml(Faults.VPC))) {
      var redirect =
          Faults.answer(status, "text/xml", "", "Location: " + elsewhere.address() + "/");
      try (var aws = FaultyAws.waitedFor(redirect)) {
        assertThatExceptionOfType(AwsServiceException.class)
            .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs())
            .satisfies(refusal ->
                assertThat(refusal.statusCode())
                    .isEqualTo(Integer.parseInt(status.substring(0, 3))));
        assertThat(aws.server().requests()).hasSize(1);
        assertThat(elsewhere.requests()).isEmpty();
      }
    }
  }

  @Test
  void w44FollowsNoRedirectOfABucketListToAnotherRegion() {
    var redirect =
        Faults.answer(
            "301 Moved Permanently",
            "application/xml",
            "<Error><Code>PermanentRedirect</Code><Endpoint>evil.example</Endpoint></Error>",
            "x-amz-bucket-region: us-west-2",
            "Location: https://evil.example/");
    try (var aws = FaultyAws.waitedFor(redirect)) {
      assertThatExceptionOfType(AwsServiceException.class)
          .isThrownBy(() -> aws.client(S3Client.class).listBuckets())
          .satisfies(refusal ->
              assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("PermanentRedirect"));
      assertThat(aws.server().requests()).hasSize(1);
    }
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
  void f13SaysWhichHostDoesNotExist() {
    // Too long for a name, so that no name server is asked.
    var host = "n".repeat(64) + ".invalid";
    try (var aws = FaultyAws.at(URI.create("https://" + host))) {
      assertThatExceptionOfType(SdkClientException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs())
          .withRootCauseInstanceOf(UnknownHostException.class)
          .withStackTraceContaining(host);
      assertThat(aws.outcomes()).containsExactly("not-available");
    }
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

  @Test
  void usesAConnectionAgain() {
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC))) {
      for (var i = 0; i < 5; i++) {
        aws.client(Ec2Client.class).describeVpcs();
      }
      assertThat(aws.server().requests()).hasSize(5);
      assertThat(aws.server().connections()).isEqualTo(1);
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

  private static void assertTimesOut(Fault fault) {
    try (var aws = FaultyAws.that(fault)) {
      assertThatExceptionOfType(ApiCallTimeoutException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs());
      assertThat(aws.outcomes()).containsExactly("timed-out");
    }
  }

  private static void assertFails(Fault fault, int attempts, String message) {
    try (var aws = FaultyAws.waitedFor(fault)) {
      assertThatExceptionOfType(SdkClientException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs())
          .withMessageContaining(message);
      assertThat(aws.outcomes()).containsExactly("failed");
      assertThat(aws.server().requests()).hasSize(attempts);
    }
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
