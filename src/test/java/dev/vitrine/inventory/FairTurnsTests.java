package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FairTurnsTests {

  private static final Duration LONG = Duration.ofSeconds(50);

  private final FairTurns turns = new FairTurns(new Permits(1));
  private final List<String> order = Collections.synchronizedList(new ArrayList<>());

  @Test
  void letsOneOfEachWaitBeforeTheSecondOfAny() throws InterruptedException {
    assertThat(turns.take(person("greedy"), LONG)).isTrue();
    var waiting = new ArrayList<Thread>();
    for (int i = 0; i < 5; i++) {
      waiting.add(waits(person("greedy"), i + 1));
    }
    waiting.add(waits(person("modest"), 6));
    turns.giveBack();
    join(waiting);
    assertThat(order).hasSize(6);
    assertThat(order.indexOf("modest")).isLessThanOrEqualTo(1);
  }

  @Test
  void letsPeopleBeforeWhatRunsInTheBackground() throws InterruptedException {
    assertThat(turns.take(person("first"), LONG)).isTrue();
    var waiting = new ArrayList<Thread>();
    waiting.add(waits(new Asker("warm", true), 1));
    waiting.add(waits(person("late"), 2));
    turns.giveBack();
    join(waiting);
    assertThat(order).containsExactly("late", "warm");
  }

  @Test
  void saysNoWhenTheTimeIsUpAndHoldsNothing() throws InterruptedException {
    assertThat(turns.take(person("holder"), LONG)).isTrue();
    assertThat(turns.take(person("other"), Duration.ofMillis(20))).isFalse();
    assertThat(turns.take(person("other"), Duration.ofMillis(-5))).isFalse();
    assertThat(turns.waiting()).isZero();
    turns.giveBack();
    assertThat(turns.take(person("other"), Duration.ofMillis(-5))).isTrue();
  }

  @Test
  void losesNoTurnWhenAWaitingOneIsInterrupted() throws InterruptedException {
    for (int round = 0; round < 200; round++) {
      assertThat(turns.take(person("holder"), LONG)).isTrue();
      var waiting = waits(person("hasty"), 1);
      waiting.interrupt();
      turns.giveBack();
      waiting.join();
      assertThat(turns.take(person("next"), LONG)).isTrue();
      turns.giveBack();
    }
    assertThat(turns.waiting()).isZero();
  }

  @Test
  void wakesWhoWaitsForASupplyThatGrowsByItself() throws InterruptedException {
    var there = new AtomicBoolean();
    var asked = new AtomicInteger();
    var growing =
        new FairTurns(
            new Supply() {
              @Override
              public boolean take() {
                return there.compareAndSet(true, false);
              }

              @Override
              public void giveBack() {}

              @Override
              public OptionalLong next() {
                asked.incrementAndGet();
                there.set(true);
                return OptionalLong.of(1_000);
              }
            });
    for (int i = 0; i < 100; i++) {
      assertThat(growing.take(person("somebody"), LONG)).isTrue();
    }
    assertThat(asked.get()).isPositive();
  }

  @Test
  void f19NeverLetsMoreThroughThanThereAre() throws InterruptedException {
    var most = new FairTurns(new Permits(8));
    var inside = new AtomicInteger();
    var highest = new AtomicInteger();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 2_000; i++) {
      var asker = person("viewer " + i % 7);
      threads.add(
          Thread.startVirtualThread(() -> {
            try {
              assertThat(most.take(asker, LONG)).isTrue();
              highest.accumulateAndGet(inside.incrementAndGet(), Math::max);
              Thread.onSpinWait();
              inside.decrementAndGet();
              most.giveBack();
              order.add(asker.key());
            } catch (InterruptedException _) {
              Thread.currentThread().interrupt();
            }
          }));
    }
    join(threads);
    assertThat(order).hasSize(2_000);
    assertThat(highest.get()).isBetween(1, 8);
  }

  private Thread waits(Asker asker, int position) throws InterruptedException {
    var started = new CountDownLatch(1);
    var thread =
        Thread.startVirtualThread(() -> {
          started.countDown();
          try {
            if (turns.take(asker, LONG)) {
              order.add(asker.key());
              turns.giveBack();
            }
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
    assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
    // In line before the next one comes, so that the order of arrival is known.
    while (turns.waiting() < position && thread.isAlive()) {
      Thread.onSpinWait();
    }
    return thread;
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static Asker person(String key) {
    return new Asker(key, false);
  }
}
