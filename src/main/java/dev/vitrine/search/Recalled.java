package dev.vitrine.search;

import dev.vitrine.account.Account;
import java.util.List;

/**
 * What fits a term among what has been read.
 *
 * @param accounts the accounts whose id or name fits
 * @param hits the resources, the best first, not more than were wanted
 * @param more how many more there are
 * @param asks whether a search for the term would ask AWS, because its form names types
 */
public record Recalled(List<Account> accounts, List<Hit> hits, int more, boolean asks) {

  /** Copies what it is given. */
  public Recalled {
    accounts = List.copyOf(accounts);
    hits = List.copyOf(hits);
  }
}
