package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Runs a step for each of many accounts at once. What the step calls passes the budgets by itself;
 * here only the number of steps at once is limited.
 */
@Component
public final class EachAccount {

  private final InventoryProperties properties;
  private final Semaphore steps;

  EachAccount(InventoryProperties properties) {
    this.properties = properties;
    this.steps = new Semaphore(properties.concurrency(), true);
  }

  /**
   * Runs the step for all accounts and waits until the deadline.
   *
   * @param onDeadline what stands for an account whose step had not ended by then
   * @return what came of each, in the order of the accounts
   * @throws IllegalStateException where a step broke, which is nobody's answer
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public <T> Map<AccountId, T> run(
      List<Account> accounts, Function<Account, T> step, T onDeadline) {
    // Not closed: that would wait for a step that does not heed its interruption.
    var executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var tasks = accounts.stream().map(account -> task(account, step)).toList();
      var deadline = properties.deadline().toMillis();
      var ended = executor.invokeAll(tasks, deadline, TimeUnit.MILLISECONDS);
      var came = new LinkedHashMap<AccountId, T>();
      for (int i = 0; i < accounts.size(); i++) {
        came.put(accounts.get(i).id(), result(ended.get(i), onDeadline));
      }
      return came;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while accounts were being asked");
    } finally {
      executor.shutdownNow();
    }
  }

  private <T> Callable<T> task(Account account, Function<Account, T> step) {
    return () -> {
      steps.acquire();
      try {
        return step.apply(account);
      } finally {
        steps.release();
      }
    };
  }

  // What a step says after it was cancelled comes too late and is not taken.
  private static <T> T result(Future<T> ended, T onDeadline) {
    return switch (ended.state()) {
      case SUCCESS -> ended.resultNow();
      case CANCELLED, RUNNING -> onDeadline;
      case FAILED ->
          throw new IllegalStateException("A step over accounts broke", ended.exceptionNow());
    };
  }
}
