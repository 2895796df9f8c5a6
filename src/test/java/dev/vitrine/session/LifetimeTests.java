package dev.vitrine.session;

import static dev.vitrine.session.TestClock.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

class LifetimeTests {

  private static final long SEED = 17;

  private final Lifetime lifetime = new Lifetime(new Random(SEED));

  @ParameterizedTest
  @CsvSource({"60, 45, 54", "15, 11.25, 13.5"})
  void renewsInTheLastQuarterOfASessionsLife(int minutes, double earliest, double latest) {
    for (int session = 0; session < 1_000; session++) {
      var until = lifetime.remember(session(minutes), Optional.empty(), NOON).until();
      assertThat(until)
          .isBetween(
              NOON.plusMillis((long) (earliest * 60_000)),
              NOON.plusMillis((long) (latest * 60_000)));
    }
  }

  @Test
  void f17SpreadsTheRenewalsOfSessionsThatWereOpenedTogether() {
    var bySecond =
        IntStream.range(0, 100)
            .mapToObj(_ -> lifetime.remember(session(60), Optional.empty(), NOON).until())
            .collect(Collectors.groupingBy(Instant::getEpochSecond, Collectors.counting()));
    assertThat(bySecond.values()).as("seed %d", SEED).allMatch(renewals -> renewals <= 8);
    assertThat(bySecond).as("seed %d", SEED).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource
  void f02RemembersRefusalsWithJitter(NoSession.Cause cause) {
    var lengths = new HashSet<Duration>();
    for (int refusal = 0; refusal < 100; refusal++) {
      var until = lifetime.remember(refusal(cause), Optional.empty(), NOON).until();
      lengths.add(Duration.between(NOON, until));
    }
    var brief = cause == NoSession.Cause.THROTTLED || cause == NoSession.Cause.TIMED_OUT;
    assertThat(lengths)
        .hasSizeGreaterThan(50)
        .allSatisfy(length ->
            assertThat(length)
                .isBetween(
                    Duration.ofSeconds(brief ? 5 : 30), Duration.ofSeconds(brief ? 10 : 60)));
  }

  @ParameterizedTest
  @EnumSource
  void servesTheOldSessionUnlessTheAccountRefuses(NoSession.Cause cause) {
    var old = session(60);
    var now = NOON.plus(Duration.ofMinutes(55));
    var served = lifetime.remember(refusal(cause), Optional.of(old), now).opening();
    assertThat(served instanceof Session).isEqualTo(cause != NoSession.Cause.UNREACHABLE);
    var end = NOON.plus(Duration.ofMinutes(59));
    assertThat(lifetime.remember(refusal(cause), Optional.of(old), end).opening())
        .isInstanceOf(NoSession.class);
  }

  private static NoSession refusal(NoSession.Cause cause) {
    return new NoSession(cause, "There is none.", Optional.empty(), NOON);
  }

  private static Session session(int minutes) {
    return new Session(
        new AccountId("111111111111"),
        "arn:aws:iam::111111111111:role/R",
        "arn:aws:sts::111111111111:assumed-role/R/ada",
        "ada",
        "ec2",
        AwsSessionCredentials.create("ASIAEXAMPLE", "secret", "token"),
        NOON.plus(Duration.ofMinutes(minutes)),
        NOON);
  }
}
