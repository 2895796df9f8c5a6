package dev.vitrine.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One asking of STS, by one caller, for which any number of others wait. */
final class Flight {

  private final CompletableFuture<Remembered> landing = new CompletableFuture<>();
  private volatile @Nullable Session before;
  private volatile boolean asked;

  /**
   * Starts it.
   *
   * @param before the session that is to be renewed, which may be served meanwhile
   */
  Flight(@Nullable Session before) {
    this.before = before;
  }

  /** The session that is being renewed. */
  Optional<Session> before() {
    return Optional.ofNullable(before);
  }

  /** Serves that session no longer. */
  void drop(Session old) {
    if (old.equals(before)) {
      before = null;
    }
  }

  /** Notes that the turn has come and STS is being asked. */
  void asks() {
    asked = true;
  }

  /** Whether STS is being asked, or was. */
  boolean asked() {
    return asked;
  }

  /** Hands the outcome to everybody who waits. */
  void lands(Remembered outcome) {
    landing.complete(outcome);
  }

  /** Ends it without an outcome, where it has none: who waits asks again instead of hanging. */
  boolean aborts() {
    return landing.cancel(false);
  }

  /** The outcome, where there is one already. */
  Optional<Remembered> landed() {
    return landing.isDone() && !landing.isCompletedExceptionally()
        ? Optional.of(landing.join())
        : Optional.empty();
  }

  /** What can be shown of it at that moment. */
  Optional<Opening> shows(Instant now) {
    return landed()
        .map(outcome -> outcome.shows(now))
        .orElseGet(() -> before().filter(session -> now.isBefore(session.expiresAt())).map(s -> s));
  }

  /**
   * Waits for the outcome; there is none where the asking ended without one.
   *
   * @throws TimeoutException where it does not come within that time
   * @throws CancellationException where this thread is interrupted while it waits
   */
  Optional<Remembered> await(Duration left) throws TimeoutException {
    var landed = landed();
    if (landed.isPresent()) {
      return landed;
    }
    try {
      return Optional.of(landing.get(left.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while a session was being opened");
    } catch (ExecutionException | CancellationException _) {
      return Optional.empty();
    }
  }
}
