package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.UnknownException;
import dev.vitrine.viewer.Viewer;
import java.util.function.Predicate;

/**
 * Somebody who reads lines on the page.
 *
 * @param readsAll whether those of everybody, with all accounts that stand in them
 * @param sees whether an account is one that they may look at now
 */
record Reader(boolean readsAll, Predicate<AccountId> sees) {

  static Reader of(Viewer viewer, Accounts accounts) {
    return accounts.administrator(viewer)
        ? new Reader(true, _ -> true)
        : new Reader(false, account -> accounts.find(viewer, account).isPresent());
  }

  /**
   * Refuses an account that they may not look at, as everywhere.
   *
   * @throws UnknownException where they may not
   */
  void demand(AccountId account) {
    if (!sees.test(account)) {
      throw new UnknownException("There is no such account, or you may not look at it.");
    }
  }
}
