package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts how often a viewer asks everything again, whatever is remembered. */
@Component
class Refreshes {

  private static final double MINUTE = 60;

  private final int most;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(5)).build();

  Refreshes(InventoryProperties properties) {
    this.most = properties.refreshes();
  }

  /**
   * Spends one.
   *
   * @throws TooManyRefreshesException where the viewer has none left
   */
  void spend(Viewer viewer) {
    var bucket = buckets.get(viewer.key(), _ -> new Bucket(most / MINUTE, most, System::nanoTime));
    synchronized (bucket) {
      if (!bucket.take()) {
        var wait = Duration.ofNanos(bucket.next().orElse(0));
        throw new TooManyRefreshesException(wait.plusSeconds(1));
      }
    }
  }
}
