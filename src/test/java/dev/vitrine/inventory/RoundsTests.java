package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long step over many accounts. */
class RoundsTests {

  private static final int MANY = 500;

  private final List<Account> accounts =
      IntStream.range(0, MANY).mapToObj("%012d"::formatted).map(EachAccountTests::account).toList();

  @Test
  void lastsOverFiveHundredAccountsOfWhichOneBreaksAndOneNeverEnds() {
    var never = new CountDownLatch(1);
    var round =
        rounds(Duration.ofSeconds(1))
            .start(
                accounts,
                account -> {
                  if (account.equals(accounts.get(3))) {
                    throw new IllegalArgumentException("broken");
                  }
                  if (account.equals(accounts.get(7))) {
                    await(never);
                  }
                  return "fine";
                },
                account -> "not " + account.id());
    assertThat(round).hasSize(MANY);
    var came = accounts.stream().map(account -> came(round, account.id())).toList();
    assertThat(came)
        .filteredOn(each -> !each.equals("fine"))
        .containsExactly("not 000000000003", "not 000000000007");
  }

  @Test
  void showsWhatHasComeBeforeTheRestHas() {
    var gate = new CountDownLatch(1);
    var round =
        rounds(Duration.ofMinutes(1))
            .start(
                accounts.subList(0, 2),
                account -> {
                  if (account.equals(accounts.getFirst())) {
                    await(gate);
                  }
                  return "fine";
                },
                _ -> "late");
    assertThat(came(round, accounts.get(1).id())).isEqualTo("fine");
    assertThat(round.get(accounts.getFirst().id())).isNotDone();
    gate.countDown();
    assertThat(came(round, accounts.getFirst().id())).isEqualTo("fine");
  }

  @Test
  void runsSixteenStepsAtOnceAndNoMore() {
    var inside = new AtomicInteger();
    var sixteen = new CyclicBarrier(16);
    var round =
        rounds(Duration.ofMinutes(1))
            .start(
                accounts.subList(0, 160),
                _ -> {
                  var now = inside.incrementAndGet();
                  await(sixteen);
                  inside.decrementAndGet();
                  return now;
                },
                _ -> 0);
    assertThat(round.values())
        .extracting(RoundsTests::get)
        .hasSize(160)
        .allMatch(now -> now >= 1 && now <= 16);
  }

  @Test
  void letsNoRoundWaitForAnother() {
    var gate = new CountDownLatch(1);
    var rounds = rounds(Duration.ofMinutes(1));
    rounds.start(
        accounts,
        _ -> {
          await(gate);
          return "fine";
        },
        _ -> "late");
    var one = rounds.start(List.of(accounts.getFirst()), _ -> "mine", _ -> "late");
    assertThat(came(one, accounts.getFirst().id())).isEqualTo("mine");
    gate.countDown();
  }

  private static Rounds rounds(Duration deadline) {
    return new Rounds(Limits.of(4, deadline, Duration.ofMinutes(1)));
  }

  private static String came(Map<AccountId, Future<String>> round, AccountId account) {
    var future = round.get(account);
    return future == null ? "nothing" : get(future);
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get(1, TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | java.util.concurrent.BrokenBarrierException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
