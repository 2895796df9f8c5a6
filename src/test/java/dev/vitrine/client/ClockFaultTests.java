package dev.vitrine.client;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.client.FaultServer.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** What shared clients make of clocks that differ. */
class ClockFaultTests {

  private static final Pattern SIGNED_AT =
      Pattern.compile("(?i)x-amz-date: (\\d{8}T\\d{6}Z)", Pattern.MULTILINE);
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  @Test
  void f14SignsWithAwssClockWhereItsOwnIsWrong() {
    try (var aws = FaultyAws.waitedFor(strict(TEN_MINUTES))) {
      aws.client(Ec2Client.class).describeVpcs();
      var signed = signedAt(aws);
      assertThat(signed).hasSize(2);
      assertThat(signed.getLast()).isCloseTo(Instant.now().plus(TEN_MINUTES), within(1, MINUTES));
    }
  }

  /** One odd answer moves a client's clock; the next good one moves it back within the call. */
  @Test
  void f14RecoversFromAnAnswerWithAWrongClock() {
    try (var aws = FaultyAws.waitedFor(strict(TEN_MINUTES))) {
      aws.client(Ec2Client.class).describeVpcs();
      aws.server().answers(strict(Duration.ZERO));
      aws.client(Ec2Client.class).describeVpcs();
      var signed = signedAt(aws);
      assertThat(signed).hasSize(4);
      assertThat(signed.get(2)).isCloseTo(Instant.now().plus(TEN_MINUTES), within(1, MINUTES));
      assertThat(signed.get(3)).isCloseTo(Instant.now(), within(1, MINUTES));
    }
  }

  @Test
  void f14IgnoresTheClockOfGoodAnswers() {
    try (var aws =
        FaultyAws.waitedFor(
            Faults.answer("200 OK", "text/xml", Faults.VPC, "Date: " + date(TEN_MINUTES)))) {
      aws.client(Ec2Client.class).describeVpcs();
      aws.client(Ec2Client.class).describeVpcs();
      assertThat(signedAt(aws))
          .allSatisfy(at -> assertThat(at).isCloseTo(Instant.now(), within(1, MINUTES)));
    }
  }

  /** An AWS whose clock is ahead, and which refuses signatures of another time. */
  private static Fault strict(Duration ahead) {
    return (request, answer) -> {
      var off = Duration.between(signedAt(request), Instant.now().plus(ahead)).abs();
      var right = off.compareTo(Duration.ofMinutes(5)) < 0;
      (right
              ? Faults.xml(Faults.VPC)
              : Faults.ec2Error("403 Forbidden", "RequestTimeTooSkewed", "Date: " + date(ahead)))
          .answer(request, answer);
    };
  }

  private static String date(Duration ahead) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        Instant.now().plus(ahead).atOffset(ZoneOffset.UTC));
  }

  private static List<Instant> signedAt(FaultyAws aws) {
    return aws.server().requests().stream().map(ClockFaultTests::signedAt).toList();
  }

  private static Instant signedAt(String request) {
    var matcher = SIGNED_AT.matcher(request);
    assertThat(matcher.find()).isTrue();
    return COMPACT.parse(matcher.group(1), Instant::from);
  }
}
