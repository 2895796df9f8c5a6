package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.RoleArn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A step over many accounts keeps the inventory's limits. */
class EachAccountTests {

  private static final Account ONE = account("111111111111");
  private static final Account OTHER = account("222222222222");

  @Test
  void keepsOneAccountsSilenceFromHidingTheOthers() {
    var never = new CountDownLatch(1);
    var came =
        each(2, Duration.ofSeconds(2))
            .run(
                List.of(ONE, OTHER),
                account -> {
                  if (account.equals(ONE)) {
                    await(never);
                  }
                  return "answered";
                },
                "late");
    assertThat(came)
        .containsExactly(Map.entry(ONE.id(), "late"), Map.entry(OTHER.id(), "answered"));
  }

  @Test
  void asksAsManyAccountsAtOnceAsTheGateLetsThroughAndNoMore() {
    var inside = new AtomicInteger();
    var three = new CyclicBarrier(3);
    var accounts =
        IntStream.range(0, 99).mapToObj("%012d"::formatted).map(EachAccountTests::account).toList();
    var seen =
        each(3, Duration.ofMinutes(1))
            .run(
                accounts,
                _ -> {
                  var now = inside.incrementAndGet();
                  await(three);
                  inside.decrementAndGet();
                  return now;
                },
                0);
    assertThat(seen.values()).hasSize(99).allMatch(now -> now >= 1 && now <= 3);
  }

  @Test
  void doesNotPassOffABrokenStepAsAnAnswer() {
    assertThatThrownBy(() ->
            each(1, Duration.ofMinutes(1))
                .run(
                    List.of(ONE),
                    _ -> {
                      throw new IllegalArgumentException("broken");
                    },
                    "late"))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("broken");
  }

  private static void await(CountDownLatch never) {
    try {
      never.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static EachAccount each(int atOnce, Duration deadline) {
    return new EachAccount(Limits.of(atOnce, deadline, Duration.ofMinutes(1)));
  }

  static Account account(String id) {
    return new Account(
        new AccountId(id),
        id,
        RoleArn.of("arn:aws:iam::" + id + ":role/R"),
        Optional.empty(),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        false,
        Attribution.SHARED,
        Optional.empty());
  }
}
