package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.client.NoTurnException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Whatever is asked, no more calls go out than the budgets allow. */
class BudgetsTests {

  private static final int CALLS = 500;

  private final ConcurrentMap<String, AtomicInteger> now = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Integer> most = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Queue<Long>> starts = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();

  /** One call of a random question. */
  private record Call(Asker asker, Place place, String service, Duration patience, long takes) {

    static Call of(Random random) {
      var account = new AccountId("%012d".formatted(random.nextInt(3) + 1));
      var region = new RegionId(random.nextBoolean() ? "eu-west-1" : "us-east-1");
      return new Call(
          new Asker("viewer " + random.nextInt(4), random.nextInt(5) == 0),
          new Place(account, region),
          random.nextBoolean() ? "ec2" : "iam",
          Duration.ofMillis(random.nextLong(1_500)),
          random.nextLong(4_000_000));
    }

    String account() {
      return place.account().value();
    }

    String spot() {
      return place + " " + service;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 20261124})
  @Timeout(120)
  void neverLetMoreOutThanAnyOfThemAllowsForRandomQuestions(long seed) throws Exception {
    var random = new Random(seed);
    var limits = limits(random);
    var begin = System.nanoTime();
    var budgets = new Budgets(limits, Clock.systemUTC());
    var calls = random.ints(CALLS).mapToObj(_ -> Call.of(random)).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var ended = new ArrayList<java.util.concurrent.Future<?>>();
      for (Call call : calls) {
        ended.add(threads.submit(() -> pass(budgets, call)));
        if (random.nextInt(100) == 0) {
          budgets.slowDown(call.place(), call.service());
        }
      }
      for (var one : ended) {
        one.get();
      }
    }

    var named = "seed %s, %s".formatted(seed, limits);
    var passed = starts.values().stream().mapToInt(Queue::size).sum();
    assertThat(passed).as(named).isPositive();
    assertThat(passed + refused.get()).as(named).isEqualTo(CALLS);
    assertThat(budgets.refused()).as(named).isEqualTo(refused.get());
    assertThat(budgets.inFlight()).as(named).isZero();
    assertThat(budgets.waiting()).as(named).isZero();
    assertThat(most.get("all")).as(named).isLessThanOrEqualTo(limits.concurrency());
    for (Call call : calls) {
      assertThat(most.getOrDefault(call.account(), 0))
          .as("%s, %s", named, call.account())
          .isLessThanOrEqualTo(limits.concurrencyPerAccount());
      assertThat(most.getOrDefault(call.spot(), 0))
          .as("%s, %s", named, call.spot())
          .isLessThanOrEqualTo(limits.concurrencyPerPlace());
    }
    starts.forEach((spot, times) -> {
      var rate = limits.rates().getOrDefault(spot.substring(spot.lastIndexOf(' ') + 1), 0.0);
      var burst = Math.max(1, rate * limits.burst());
      var sorted = times.stream().sorted().toList();
      for (int i = 0; i < sorted.size(); i++) {
        var seconds = (sorted.get(i) - begin) / 1e9;
        assertThat(i + 1.0)
            .as("%s, calls of %s within %s s", named, spot, seconds)
            .isLessThanOrEqualTo(burst + rate * seconds + 1e-6);
      }
    });
  }

  private void pass(Budgets budgets, Call call) {
    try {
      var deadline = Instant.now().plus(call.patience());
      budgets.pass(call.asker(), call.place(), call.service(), deadline, () -> out(call));
    } catch (NoTurnException _) {
      refused.incrementAndGet();
    }
  }

  private boolean out(Call call) {
    starts.computeIfAbsent(call.spot(), _ -> new ConcurrentLinkedQueue<>()).add(System.nanoTime());
    var budgets = List.of("all", call.account(), call.spot());
    for (String budget : budgets) {
      var inside = now.computeIfAbsent(budget, _ -> new AtomicInteger()).incrementAndGet();
      most.merge(budget, inside, Math::max);
    }
    LockSupport.parkNanos(call.takes());
    budgets.forEach(budget -> Objects.requireNonNull(now.get(budget)).decrementAndGet());
    return true;
  }

  private static InventoryProperties limits(Random random) {
    return new InventoryProperties(
        1 + random.nextInt(8),
        1 + random.nextInt(4),
        1 + random.nextInt(3),
        10,
        Map.of("ec2", 10.0 + random.nextInt(100), "iam", 10.0 + random.nextInt(100)),
        0.1 + random.nextDouble(),
        Duration.ofSeconds(15),
        Duration.ofSeconds(10),
        Duration.ofMinutes(5),
        100,
        DataSize.ofMegabytes(64),
        30,
        List.of());
  }
}
