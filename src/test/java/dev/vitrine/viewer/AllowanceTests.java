package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTests {

  private final AtomicLong nanos = new AtomicLong();
  private final Allowance allowance = new Allowance(10, 3, 2, nanos::get);

  @Test
  void t21GivesABurstAndThenSoManyASecond() {
    assertThat(ask()).isZero();
    assertThat(ask()).isZero();
    assertThat(ask()).isZero();
    assertThat(ask()).isEqualTo(Duration.ofMillis(100));
    nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
    assertThat(ask()).isZero();
    assertThat(ask()).isPositive();
  }

  @Test
  void t21NeverSavesMoreThanABurst() {
    nanos.addAndGet(TimeUnit.HOURS.toNanos(5));
    assertThat(ask()).isZero();
    assertThat(ask()).isZero();
    assertThat(ask()).isZero();
    assertThat(ask()).isPositive();
  }

  @Test
  void t21LetsOnlySoManyWaitAtATime() {
    assertThat(allowance.begin()).isZero();
    assertThat(allowance.begin()).isZero();
    assertThat(allowance.begin()).isPositive();
    allowance.end();
    assertThat(allowance.begin()).isZero();
  }

  @Test
  void t21TakesNothingForWhatItRefuses() {
    allowance.begin();
    allowance.begin();
    assertThat(allowance.begin()).isPositive();
    allowance.end();
    allowance.end();
    assertThat(ask()).isZero();
    assertThat(ask()).isPositive();
  }

  private Duration ask() {
    var wait = allowance.begin();
    if (wait.isZero()) {
      allowance.end();
    }
    return wait;
  }
}
