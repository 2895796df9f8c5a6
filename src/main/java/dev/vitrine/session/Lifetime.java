package dev.vitrine.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long an opening is served again before STS is asked anew. Never twice the same, so that what
 * was opened together is not renewed together.
 */
final class Lifetime {

  // The last call that a page signs with a session must still be answered.
  private static final Duration LAST_CALL = Duration.ofMinutes(1);
  private static final double SMALLEST_MARGIN = 0.1;
  private static final double LARGEST_MARGIN = 0.25;

  private final RandomGenerator random;

  Lifetime(RandomGenerator random) {
    this.random = random;
  }

  /**
   * What is served from now on.
   *
   * @param outcome what STS answered
   * @param before the session that was to be renewed: while STS has trouble it serves on
   */
  Remembered remember(Opening outcome, Optional<Session> before, Instant now) {
    return switch (outcome) {
      case Session session -> new Remembered(session, renewal(session));
      case NoSession refusal ->
          before
              .filter(session -> refusal.cause() != NoSession.Cause.UNREACHABLE)
              .filter(session -> serves(session, now))
              .map(session -> new Remembered(session, now.plus(pause(refusal.cause()))))
              .orElseGet(() -> new Remembered(refusal, now.plus(pause(refusal.cause()))));
    };
  }

  /** Whether a session that should be renewed can still sign a call. */
  static boolean serves(Session session, Instant now) {
    return now.isBefore(session.expiresAt().minus(LAST_CALL));
  }

  // A tenth to a quarter of its life before the end, be it an hour or fifteen minutes.
  private Instant renewal(Session session) {
    var life = Duration.between(session.openedAt(), session.expiresAt());
    var margin = random.nextDouble(SMALLEST_MARGIN, LARGEST_MARGIN) * life.toMillis();
    return session.expiresAt().minusMillis((long) margin);
  }

  private Duration pause(NoSession.Cause cause) {
    return switch (cause) {
      case UNREACHABLE, FAILED -> between(30, 60);
      case THROTTLED, TIMED_OUT -> between(5, 10);
    };
  }

  private Duration between(int shortest, int longest) {
    return Duration.ofMillis(random.nextLong(shortest * 1_000L, longest * 1_000L));
  }
}
