package dev.vitrine.session;

import java.time.Instant;
import java.util.concurrent.CancellationException;

/**
 * How often STS may be asked, all accounts and viewers together: B's quota is shared. A budget that
 * several instances share can stand here later.
 */
interface StsBudget {

  /**
   * Waits for a turn.
   *
   * @param viewer the key of whoever asks; viewers take turns
   * @param deadline when waiting ends
   * @throws CancellationException where this thread is interrupted while it waits
   */
  Turn await(String viewer, Instant deadline);
}
