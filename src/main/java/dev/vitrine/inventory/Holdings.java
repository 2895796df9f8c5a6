package dev.vitrine.inventory;

import dev.vitrine.catalog.Resource;
import dev.vitrine.client.ReadingStoppedException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * What the inquiries that are going on hold of what they have read. No eviction can free that, so
 * it has a bound of its own: as much again as remembered answers may weigh.
 */
@Component
class Holdings {

  private final String full;
  private final long most;
  private final AtomicLong all = new AtomicLong();
  private final ConcurrentMap<String, Long> each = new ConcurrentHashMap<>();

  Holdings(InventoryProperties properties) {
    this.most = properties.memory().toBytes();
    this.full =
        "there is no room for more (vitrine.inventory.memory = %dMB)"
            .formatted(properties.memory().toMegabytes());
  }

  /**
   * Refuses to begin what could not be held.
   *
   * @throws ReadingStoppedException where nothing more can be held now
   */
  void demandRoom() {
    if (all.get() >= most) {
      throw new ReadingStoppedException(full);
    }
  }

  /**
   * Lets an inquiry hold one more row until it ends.
   *
   * @throws ReadingStoppedException where it cannot be held
   */
  void hold(Inquiry inquiry, Resource row) {
    demandRoom();
    var bytes = Weight.of(row);
    each.compute(
        inquiry.id(),
        (_, before) -> {
          // What comes after the end is taken by nobody, and nobody would give it back.
          if (inquiry.done()) {
            return before;
          }
          all.addAndGet(bytes);
          return before == null ? bytes : before + bytes;
        });
  }

  /** An inquiry has ended; from now on others bound what it holds. */
  void release(Inquiry inquiry) {
    var bytes = each.remove(inquiry.id());
    if (bytes != null) {
      all.addAndGet(-bytes);
    }
  }

  /** How many bytes are held, by estimate. */
  long weight() {
    return all.get();
  }
}
