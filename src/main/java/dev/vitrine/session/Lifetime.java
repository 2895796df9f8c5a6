package dev.vitrine.session;

import java.time.Duration;
import java.time.Instant;

/** How long an opening is served again before STS is asked anew. */
final class Lifetime {

  private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(5);
  private static final int SHORTEST_REFUSAL = 30;

  /** Whether the opening can be served at that moment. */
  boolean lasts(Opening opening, Instant now) {
    return switch (opening) {
      case Session session -> now.isBefore(session.expiresAt().minus(BEFORE_EXPIRY));
      case NoSession refusal ->
          now.isBefore(refusal.openedAt().plusSeconds(SHORTEST_REFUSAL + jitter(refusal)));
    };
  }

  // Spreads the next tries of many accounts over half a minute; the same for one refusal each time.
  private static int jitter(NoSession refusal) {
    return Math.floorMod(refusal.hashCode(), SHORTEST_REFUSAL);
  }
}
