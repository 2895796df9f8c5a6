package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeysTests {

  private final MovableClock clock = new MovableClock();
  private final Role role = new Documents().instanceRole();
  private final Keys keys = new Keys(clock);

  @Test
  void issuesKeysThatLookLikeAws() {
    var key = issue(Duration.ofHours(1));

    assertThat(key.caller().accessKeyId()).matches("ASIA[A-Z2-7]{16}");
    assertThat(key.secretAccessKey()).hasSize(40);
    assertThat(key.sessionToken()).startsWith("IQoJ").hasSizeGreaterThan(300);
    assertThat(key.caller().userId()).matches("AROA[A-Z2-7]{17}:session");
    assertThat(key.caller().expiresAt()).isEqualTo(Instant.parse("2026-11-24T11:15:30Z"));
    assertThat(issue(Duration.ofHours(1)).caller().accessKeyId())
        .isNotEqualTo(key.caller().accessKeyId());
  }

  @Test
  void knowsWhenAKeyIsPastItsTime() {
    var key = issue(Duration.ofMinutes(15));

    clock.pass(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(keys.expired(key)).isFalse();
    clock.pass(Duration.ofSeconds(1));
    assertThat(keys.expired(key)).isTrue();
  }

  @Test
  void forgetsKeysThatExpiredLongAgo() {
    var old = issue(Duration.ofMinutes(15)).caller().accessKeyId();

    clock.pass(Duration.ofMinutes(70));
    issue(Duration.ofMinutes(15));
    assertThat(keys.find(old)).isPresent();

    clock.pass(Duration.ofMinutes(10));
    issue(Duration.ofMinutes(15));
    assertThat(keys.find(old)).isEmpty();
  }

  @Test
  void keepsAtMostTwentyThousandAndThoseThatLastLongest() {
    var instance = issue(Duration.ofHours(6)).caller().accessKeyId();
    for (var issued = 0; issued < 20_010; issued++) {
      issue(Duration.ofMinutes(15));
    }

    assertThat(keys.secrets()).hasSize(2 * 20_000);
    assertThat(keys.find(instance)).isPresent();
  }

  @Test
  void keepsItsSecretsOutOfLogs() {
    var key = issue(Duration.ofHours(1));

    assertThat(key.toString())
        .doesNotContain(key.secretAccessKey(), key.sessionToken())
        .contains(key.caller().accessKeyId());
    assertThat(keys.secrets()).contains(key.secretAccessKey(), key.sessionToken());
  }

  private IssuedKey issue(Duration life) {
    return keys.issue(role, "session", life, Optional.empty());
  }
}
