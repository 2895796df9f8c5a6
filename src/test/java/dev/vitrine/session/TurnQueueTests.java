package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose turn it is, in a time of our own. */
class TurnQueueTests {

  private static final Instant NOON = TestClock.NOON;

  @Test
  void letsViewersTakeTurns() {
    var queue = new TurnQueue(600, 8);
    for (int account = 0; account < 500; account++) {
      queue.join("ada");
    }
    var bob = queue.join("bob");
    var first = queue.next().orElseThrow();
    assertThat(queue.take(bob, NOON)).as("ada came first").isFalse();
    assertThat(queue.take(first, NOON)).isTrue();
    assertThat(queue.take(bob, NOON)).as("not behind ada's other 499").isTrue();
  }

  @Test
  void givesTheNextTurnToWhoeverComesAfterTheOneWhoLeft() {
    var queue = new TurnQueue(600, 1);
    var ada = queue.join("ada");
    var bob = queue.join("bob");
    queue.leave(ada);
    assertThat(queue.next()).contains(bob);
    assertThat(queue.take(bob, NOON)).isTrue();
    assertThat(queue.full()).isTrue();
    assertThat(queue.next()).isEmpty();
    queue.giveBack();
    assertThat(queue.full()).isFalse();
  }

  @Test
  void hasATokenForEachIntervalAndASecondsWorthAtOnce() {
    var bucket = new TokenBucket(50);
    for (int call = 0; call < 50; call++) {
      assertThat(bucket.take(NOON)).isTrue();
    }
    assertThat(bucket.take(NOON)).isFalse();
    assertThat(bucket.pause(NOON)).isEqualTo(Duration.ofMillis(20));
    assertThat(bucket.take(NOON.plusMillis(20))).isTrue();
    assertThat(bucket.take(NOON.plusMillis(39))).isFalse();
  }

  @Test
  void doesNotWaitForAClockThatWasSetBack() {
    var bucket = new TokenBucket(1);
    assertThat(bucket.take(NOON)).isTrue();
    assertThat(bucket.pause(NOON.minusSeconds(3600))).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsToTheBudgetWhoeverAsks(long seed) {
    var random = new Random(seed);
    int rate = 1 + random.nextInt(100);
    var queue = new TurnQueue(rate, 8);
    var waiting = new ArrayList<TurnQueue.Ticket>();
    var starts = new ArrayList<Instant>();
    var ends = new PriorityQueue<Instant>();
    int joined = 0;
    for (var now = NOON; now.isBefore(NOON.plusSeconds(20)); now = now.plusMillis(5)) {
      if (now.isBefore(NOON.plusSeconds(2))) {
        waiting.add(queue.join("viewer-" + random.nextInt(4)));
        joined++;
      }
      while (!ends.isEmpty() && !ends.element().isAfter(now)) {
        ends.remove();
        queue.giveBack();
      }
      while (true) {
        var next = queue.next();
        if (next.isEmpty() || !queue.take(next.get(), now)) {
          break;
        }
        assertThat(waiting.remove(next.get())).isTrue();
        starts.add(now);
        ends.add(now.plusMillis(20L + random.nextInt(200)));
      }
      assertThat(ends).as("calls at once, seed %d", seed).hasSizeLessThanOrEqualTo(8);
    }
    assertThat(starts.size() + waiting.size()).isEqualTo(joined);
    assertKept(starts, rate);
  }

  // In any time no more than its share and the one second's worth that may come at once.
  private static void assertKept(List<Instant> starts, int rate) {
    for (int from = 0; from < starts.size(); from++) {
      for (int to = from; to < starts.size(); to++) {
        var time = Duration.between(starts.get(from), starts.get(to));
        assertThat(to - from + 1L).isLessThanOrEqualTo(rate + rate * time.toMillis() / 1_000 + 1);
      }
    }
  }
}
