package dev.vitrine.inventory;

import dev.vitrine.account.AccountId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Lets only so many places be read at once, in all and of one account. */
@Component
class Gate {

  /** Reads one place. */
  interface Turn {
    void take();
  }

  private final InventoryProperties properties;
  private final Semaphore all;
  private final ConcurrentMap<AccountId, Semaphore> accounts = new ConcurrentHashMap<>();

  Gate(InventoryProperties properties) {
    this.properties = properties;
    this.all = new Semaphore(properties.concurrency(), true);
  }

  /**
   * Waits for a turn and takes it. The account's own turn comes first, so that a slow account never
   * holds the turns of others.
   *
   * @throws InterruptedException where the thread is interrupted before its turn
   */
  void pass(AccountId id, Turn turn) throws InterruptedException {
    var account =
        accounts.computeIfAbsent(id, _ -> new Semaphore(properties.concurrencyPerAccount(), true));
    account.acquire();
    try {
      all.acquire();
      try {
        turn.take();
      } finally {
        all.release();
      }
    } finally {
      account.release();
    }
  }
}
