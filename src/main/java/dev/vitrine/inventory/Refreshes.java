package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.account.BadValueException;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Counts how often a viewer asks everything again, whatever is remembered. */
@Component
public final class Refreshes {

  private static final double MINUTE = 60;

  private final int most;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(5)).build();

  Refreshes(InventoryProperties properties) {
    this.most = properties.refreshes();
  }

  /**
   * Whether the parameter {@code refresh} asks anew, which spends one of the viewer's.
   *
   * @throws BadValueException where it is neither true nor false
   * @throws TooManyRefreshesException where the viewer has none left
   */
  public boolean spent(Viewer viewer, MultiValueMap<String, String> parameters) {
    if (!wanted(parameters)) {
      return false;
    }
    spend(viewer);
    return true;
  }

  /** Whether the parameter asks anew, without spending anything. */
  static boolean wanted(MultiValueMap<String, String> parameters) {
    var values = parameters.getOrDefault("refresh", List.of("false"));
    return switch (values.size() == 1 ? String.valueOf(values.getFirst()) : "") {
      case "true" -> true;
      case "false" -> false;
      default -> throw new BadValueException("refresh", "true or false");
    };
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
