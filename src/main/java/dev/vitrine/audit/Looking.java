package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.session.AnswersShown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A request while it is being answered, and what its viewer is shown. */
final class Looking {

  private final String request;
  private final SortedSet<AccountId> accounts = new TreeSet<>();
  private final List<AnswersShown.Reading> byOthers = new ArrayList<>();

  /**
   * Begins.
   *
   * @param request what Vitrine calls the request
   */
  Looking(String request) {
    this.request = request;
  }

  String request() {
    return request;
  }

  synchronized void shows(AnswersShown shown) {
    accounts.addAll(shown.accounts());
    byOthers.addAll(shown.byOthers());
  }

  /** The accounts of which something was shown. */
  synchronized Set<AccountId> accounts() {
    return new TreeSet<>(accounts);
  }

  /** Whose readings were shown. */
  synchronized List<Lent> lent() {
    return Lent.of(byOthers);
  }
}
