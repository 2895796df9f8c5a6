package dev.vitrine.session;

import java.time.Instant;
import java.util.Optional;

/**
 * An opening and how long it is served without asking STS again.
 *
 * @param opening what came of opening a session
 * @param until when the next caller asks anew
 */
record Remembered(Opening opening, Instant until) {

  boolean lasts(Instant now) {
    return now.isBefore(until);
  }

  /** What can be shown at that moment: a session until it ends, a refusal while it is served. */
  Optional<Opening> shows(Instant now) {
    return switch (opening) {
      case Session session when now.isBefore(session.expiresAt()) -> Optional.of(session);
      case NoSession refusal when lasts(now) -> Optional.of(refusal);
      case Session _, NoSession _ -> Optional.empty();
    };
  }
}
