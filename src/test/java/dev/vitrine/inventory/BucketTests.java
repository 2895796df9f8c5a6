package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketTests {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
  private final Bucket bucket = new Bucket(5, 10, nanos::get);

  @Test
  void givesABurstAndThenSoManyASecond() {
    assertThat(takeAll()).isEqualTo(10);
    pass(Duration.ofSeconds(1));
    assertThat(takeAll()).isEqualTo(5);
    pass(Duration.ofSeconds(60));
    assertThat(takeAll()).isEqualTo(10);
  }

  @Test
  void saysWhenTheNextOneIsThere() {
    takeAll();
    var next = bucket.next().orElseThrow();
    assertThat(Duration.ofNanos(next)).isEqualTo(Duration.ofMillis(200));
    nanos.addAndGet(next - 1_000_000);
    assertThat(bucket.take()).isFalse();
    nanos.addAndGet(2_000_000);
    assertThat(bucket.take()).isTrue();
  }

  @Test
  void givesHalfAsManyForAMinuteAfterAwsAskedToSlowDown() {
    bucket.slowDown();
    assertThat(takeAll()).isEqualTo(1);
    pass(Duration.ofSeconds(2));
    assertThat(takeAll()).isEqualTo(5);
    pass(Duration.ofSeconds(59));
    takeAll();
    pass(Duration.ofSeconds(2));
    assertThat(takeAll()).isEqualTo(10);
  }

  @Test
  void givesNoneUntilWhatIsOwedHasComeBack() {
    bucket.owe(15);
    assertThat(takeAll()).isZero();
    assertThat(Duration.ofNanos(bucket.next().orElseThrow())).isEqualTo(Duration.ofMillis(1_200));
    pass(Duration.ofSeconds(2));
    assertThat(takeAll()).isEqualTo(5);
  }

  @Test
  void takesAnUnusedOneBackButNeverMoreThanTheBurst() {
    bucket.giveBack();
    assertThat(takeAll()).isEqualTo(10);
    bucket.giveBack();
    assertThat(takeAll()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261124})
  void neverGivesMoreThanRateAndBurstAllow(long seed) {
    var random = new Random(seed);
    var begin = nanos.get();
    var given = 0;
    for (int i = 0; i < 10_000; i++) {
      nanos.addAndGet(random.nextLong(200_000_000));
      for (int tries = random.nextInt(5); tries > 0; tries--) {
        given += bucket.take() ? 1 : 0;
      }
      var seconds = (nanos.get() - begin) / 1e9;
      assertThat((double) given).as("seed %s", seed).isLessThanOrEqualTo(10 + 5 * seconds + 1e-6);
    }
  }

  private int takeAll() {
    var taken = 0;
    while (bucket.take()) {
      taken++;
    }
    return taken;
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
