package dev.vitrine.sandbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The session tokens of the instance metadata service, each with an end; the last thousand. */
final class MetadataTokens {

  private static final int MOST = 1_000;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> ends = new HashMap<>();

  MetadataTokens(Clock clock) {
    this.clock = clock;
  }

  /** Issues a token that is good for a while. */
  synchronized String issue(Duration life) {
    ends.values().removeIf(end -> end.isBefore(clock.instant()));
    if (ends.size() >= MOST) {
      ends.entrySet().stream()
          .min(Map.Entry.comparingByValue())
          .ifPresent(first -> ends.remove(first.getKey()));
    }
    var noise = new byte[40];
    random.nextBytes(noise);
    var token = Base64.getUrlEncoder().encodeToString(noise);
    ends.put(token, clock.instant().plus(life));
    return token;
  }

  /** Whether a token was issued here and has not ended. */
  synchronized boolean hold(String token) {
    var end = ends.get(token);
    return end != null && clock.instant().isBefore(end);
  }

  /** All tokens that are remembered, for a test that searches for leaks. */
  synchronized List<String> issued() {
    return List.copyOf(ends.keySet());
  }
}
