package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import java.util.concurrent.CancellationException;

/** Answers single places of inquiries. */
interface PlaceAnswers {

  /**
   * Answers one place, whatever happens there.
   *
   * @throws CancellationException where the thread is interrupted before there is an answer
   */
  Answer read(Inquiry inquiry, Account account, RegionId region);
}
