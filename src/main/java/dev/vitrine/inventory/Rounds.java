package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs a long step over many accounts, a few at a time, while whoever started it looks at what has
 * come. No account holds up the others for ever, and none that breaks takes them with it.
 */
@Component
public final class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final int AT_ONCE = 16;
  // A step makes several calls one after the other.
  private static final int DEADLINES = 4;

  private final Duration longest;

  Rounds(InventoryProperties properties) {
    this.longest = properties.deadline().multipliedBy(DEADLINES);
  }

  /** How long one step may take. */
  public Duration longest() {
    return longest;
  }

  /**
   * Starts the step for all accounts and does not wait.
   *
   * @param otherwise what stands for an account whose step broke or took too long
   * @return what comes of each, in the order of the accounts; each comes, sooner or later
   */
  public <T> Map<AccountId, Future<T>> start(
      List<Account> accounts, Function<Account, T> step, Function<Account, T> otherwise) {
    var few = new Semaphore(AT_ONCE, true);
    var round = new LinkedHashMap<AccountId, Future<T>>();
    for (Account account : accounts) {
      var result = new CompletableFuture<T>();
      round.put(account.id(), result);
      Thread.ofVirtual()
          .name("round")
          .start(() -> {
            try {
              few.acquireUninterruptibly();
              result.complete(run(account, step, otherwise));
            } finally {
              few.release();
              result.cancel(false);
            }
          });
    }
    return Collections.unmodifiableMap(round);
  }

  private <T> T run(Account account, Function<Account, T> step, Function<Account, T> otherwise) {
    var task = new FutureTask<>(() -> step.apply(account));
    Thread.ofVirtual().name("round-step").start(task);
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      task.cancel(true);
    } catch (InterruptedException _) {
      task.cancel(true);
      Thread.currentThread().interrupt();
    } catch (ExecutionException broken) {
      LOG.error("A step over accounts broke in {}", account.id(), broken.getCause());
    }
    return otherwise.apply(account);
  }
}
