package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.client.FaultServer.Fault;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.s3.S3Client;

/** What becomes of a bad network, through real clients and real sockets. */
class TransportFaultTests {

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
        Faults.xml("<DescribeVpcsResponse><vpcSet></oops>"),
        1,
        "AWS's answer could not be read: it is not well-formed XML");
  }

  @Test
  void f09FailsOnElementsTooDeepToRead() {
    var deep = 100_000;
    assertFails(
        Faults.xml("<DescribeVpcsResponse>" + "<a>".repeat(deep) + "</a>".repeat(deep)),
        1,
        "AWS's answer could not be read: it is nested too deep");
  }

  @Test
  void w43StopsReadingABodyWithoutEnd() {
    assertFails(
        Faults.endlessBody(),
        1,
        "AWS's answer could not be read: it is longer than 67108864 bytes");
  }

  @Test
  void w43StopsUnpackingAGzipBomb() {
    assertFails(
        Faults.gzipBomb(), 1, "AWS's answer could not be read: it is longer than 67108864 bytes");
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
  void usesAConnectionAgain() {
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC))) {
      for (var i = 0; i < 5; i++) {
        aws.client(Ec2Client.class).describeVpcs();
      }
      assertThat(aws.server().requests()).hasSize(5);
      assertThat(aws.server().connections()).isEqualTo(1);
    }
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
}
