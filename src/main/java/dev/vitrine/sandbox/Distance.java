package dev.vitrine.sandbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets answers take their time, until the sandbox closes. */
final class Distance {

  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Waits as long as the account's answers take.
   *
   * @throws Unanswered where no answer is to come
   */
  void travel(WorldAccount account, String region, boolean regional) {
    if (regional && account.silentRegion().filter(region::equals).isPresent()) {
      await(Duration.ofDays(1));
      throw new Unanswered();
    }
    if (account.delay().isPositive() && await(account.delay())) {
      throw new Unanswered();
    }
  }

  private boolean await(Duration duration) {
    try {
      return closed.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Ends all waiting. */
  void close() {
    closed.countDown();
  }

  /** The connection is to be closed without an answer. */
  static final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered() {
      super("no answer", null, false, false);
    }
  }
}
