package dev.vitrine.setup;

import dev.vitrine.account.Account;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An account that is being checked, or was.
 *
 * @param account the account
 * @param coming what comes of it
 */
record Checkup(Account account, Future<Report> coming) {

  /** What came of it, where it has ended. */
  Optional<Report> report() {
    return coming.state() == Future.State.SUCCESS
        ? Optional.of(coming.resultNow())
        : Optional.empty();
  }

  /**
   * Gives it some time to end.
   *
   * @throws CancellationException where this thread is interrupted while it waits
   */
  Optional<Report> await(Duration most) {
    try {
      return Optional.of(coming.get(Math.max(0, most.toNanos()), TimeUnit.NANOSECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (ExecutionException broken) {
      throw new IllegalStateException("A check broke in " + account.id(), broken.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while an account was being checked");
    }
  }
}
