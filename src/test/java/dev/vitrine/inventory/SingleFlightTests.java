package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SingleFlightTests {

  private static final RegionId REGION = new RegionId("eu-west-1");
  private static final AnswerKey KEY = new AnswerKey("role", "grant", REGION, "type", "1", "");

  private final SingleFlight<AnswerKey, Answer> flights = new SingleFlight<>();
  private final AtomicInteger readings = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

  @Test
  void readsOnceForAllWhoAskAtTheSameTime() throws InterruptedException {
    var leader = start();
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    var followers = new ArrayList<Thread>();
    for (int i = 0; i < 50; i++) {
      followers.add(start());
    }
    waitUntilParked(followers);
    goOn.countDown();
    leader.join();
    for (Thread follower : followers) {
      follower.join();
    }
    assertThat(readings).hasValue(1);
    assertThat(answers).hasSize(51);
  }

  @Test
  void letsAnotherReadWhenTheFirstIsCancelled() throws InterruptedException {
    var leader = start();
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    var follower = start();
    leader.interrupt();
    leader.join();
    goOn.countDown();
    follower.join();
    assertThat(readings).hasValue(2);
    assertThat(answers).last().satisfies(a -> assertThat(a.status()).isEqualTo(Status.DENIED));
  }

  @Test
  void readsAgainWhenNobodyElseIsReading() {
    goOn.countDown();
    flights.read(KEY, this::answer);
    flights.read(KEY, this::answer);
    assertThat(readings).hasValue(2);
  }

  private Thread start() {
    return Thread.startVirtualThread(() -> answers.add(flights.read(KEY, this::answer)));
  }

  private Answer answer() {
    readings.incrementAndGet();
    begun.countDown();
    var status = Status.DENIED;
    try {
      goOn.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      status = Status.TIMED_OUT;
    }
    var by = status == Status.DENIED ? DeniedBy.UNKNOWN : null;
    var outcome = new Outcome(status, by, null, "", null, null, Instant.EPOCH);
    return new Answer.Missing(new Place(new AccountId("111111111111"), REGION), outcome);
  }

  private static void waitUntilParked(Iterable<Thread> threads) {
    for (Thread thread : threads) {
      while (thread.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
  }
}
