package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

class LifetimeTests {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final Lifetime lifetime = new Lifetime();

  @Test
  void servesASessionUntilFiveMinutesBeforeItEnds() {
    var session =
        new Session(
            new AccountId("111111111111"),
            "arn:aws:iam::111111111111:role/R",
            "arn:aws:sts::111111111111:assumed-role/R/ada",
            "ada",
            "ec2",
            AwsSessionCredentials.create("ASIAEXAMPLE", "secret", "token"),
            NOON.plusSeconds(3600),
            NOON);
    assertThat(lifetime.lasts(session, NOON.plusSeconds(3299))).isTrue();
    assertThat(lifetime.lasts(session, NOON.plusSeconds(3300))).isFalse();
  }

  @Test
  void remembersARefusalForThirtyToSixtySeconds() {
    var refusal =
        new NoSession(NoSession.Cause.UNREACHABLE, "Cannot assume it.", Optional.empty(), NOON);
    assertThat(lifetime.lasts(refusal, NOON.plusSeconds(29))).isTrue();
    assertThat(lifetime.lasts(refusal, NOON.plusSeconds(60))).isFalse();
  }
}
