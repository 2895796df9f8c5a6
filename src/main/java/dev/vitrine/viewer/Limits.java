package dev.vitrine.viewer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What each viewer may still ask, for as long as it asks anything.
 *
 * <p>No library such as Bucket4j: it would replace thirty lines, and what it is good at, a count
 * that several machines share, is not needed.
 */
@Component
class Limits {

  private static final int MOST_VIEWERS = 10_000;

  private final AccessProperties access;

  // A full allowance is as good as a new one, so whoever was quiet that long may be forgotten.
  private final Cache<String, Allowance> allowances =
      Caffeine.newBuilder()
          .maximumSize(MOST_VIEWERS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  Limits(AccessProperties access) {
    this.access = access;
  }

  /** The allowance of whoever has that key. */
  Allowance of(String key) {
    return allowances.get(
        key,
        _ -> new Allowance(access.rate(), access.burst(), access.inFlight(), System::nanoTime));
  }
}
