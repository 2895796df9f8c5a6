package dev.vitrine.session;

import java.time.Duration;
import java.time.Instant;

/** How many calls a second there may be: the calls of one quiet second may come at once. */
final class TokenBucket {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Duration interval;
  private Instant full = Instant.EPOCH;

  TokenBucket(int rate) {
    this.interval = SECOND.dividedBy(rate);
  }

  /** Takes one token, where there is one at that moment. */
  boolean take(Instant now) {
    if (pause(now).isPositive()) {
      return false;
    }
    full = (full.isAfter(now) ? full : now).plus(interval);
    return true;
  }

  /** How long until there is a token; nothing or less where there is one. */
  Duration pause(Instant now) {
    // A clock that was set back must not keep everybody waiting until it has caught up.
    if (full.isAfter(now.plus(SECOND))) {
      full = now.plus(SECOND);
    }
    return Duration.between(now, full).minus(SECOND).plus(interval);
  }
}
