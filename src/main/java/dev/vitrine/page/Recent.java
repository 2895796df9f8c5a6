package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.inventory.Known;
import dev.vitrine.inventory.Remembered;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * The accounts in which a viewer's own sessions read something last. Told from what is remembered,
 * so that looking at a page leaves no trace in a browser.
 */
final class Recent {

  private static final int MOST = 6;

  private Recent() {}

  static List<AccountMark> of(
      Viewer viewer, List<Account> visible, Remembered remembered, Sessions sessions) {
    var last = new HashMap<AccountId, Instant>();
    if (visible.isEmpty()) {
      return List.of();
    }
    var own = sessions.of(viewer, visible.getFirst()).sessionName();
    for (Known known : remembered.answers()) {
      if (own.equals(known.answer().outcome().readBy())) {
        last.merge(
            known.answer().place().account(),
            known.answer().asOf(),
            (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return visible.stream()
        .filter(account -> last.containsKey(account.id()))
        .sorted(
            Comparator.comparing((Account account) -> last.get(account.id()))
                .reversed()
                .thenComparing(Account::id))
        .limit(MOST)
        .map(AccountMark::of)
        .toList();
  }
}
