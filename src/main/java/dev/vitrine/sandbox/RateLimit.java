package dev.vitrine.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets so many calls a second through and refuses the others, each region for itself. */
final class RateLimit {

  private static final Duration WINDOW = Duration.ofSeconds(1);

  private final Clock clock;
  private final Map<String, Deque<Instant>> answered = new ConcurrentHashMap<>();

  RateLimit(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts a call to EC2.
   *
   * @throws AwsRefusal where there were too many within the last second
   */
  void count(WorldAccount account, String region) {
    if (account.callsPerSecond().isEmpty()) {
      return;
    }
    Deque<Instant> calls =
        answered.computeIfAbsent(account.id() + "/" + region, _ -> new ArrayDeque<>());
    synchronized (calls) {
      Instant now = clock.instant();
      calls.removeIf(call -> !call.isAfter(now.minus(WINDOW)));
      if (calls.size() >= account.callsPerSecond().getAsInt()) {
        throw new AwsRefusal("RequestLimitExceeded", 503, "Request limit exceeded.");
      }
      calls.add(now);
    }
  }
}
