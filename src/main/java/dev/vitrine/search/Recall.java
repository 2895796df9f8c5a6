package dev.vitrine.search;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.Known;
import dev.vitrine.viewer.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Looks for a term, while somebody is still writing it, among what has been read; asks nothing. */
@Component
public final class Recall {

  private final Accounts accounts;
  private final Inventory inventory;
  private final Naming naming;

  Recall(Accounts accounts, Inventory inventory, Naming naming) {
    this.accounts = accounts;
    this.inventory = inventory;
    this.naming = naming;
  }

  /**
   * What fits.
   *
   * @param written what has been written so far, and is not blank
   * @param most how many accounts and how many resources are wanted
   */
  public Recalled of(Viewer viewer, String written, int most) {
    var term = Term.of(written);
    var visible = accounts.visibleTo(viewer);
    var hits = hits(term, viewer, visible);
    return new Recalled(
        visible.stream().filter(account -> fits(account, term)).limit(most).toList(),
        hits.stream().sorted(Search.BEST).limit(most).toList(),
        Math.max(0, hits.size() - most),
        naming.names(term));
  }

  private List<Hit> hits(Term term, Viewer viewer, List<Account> visible) {
    var matcher = new Matcher(List.of(term));
    var hits = new ArrayList<Hit>();
    for (Known known : inventory.remembered(viewer, visible).answers()) {
      known
          .answer()
          .rows()
          .forEach(row ->
              matcher.match(row, (_, match) -> hits.add(new Hit(row, match, Owners.of(row)))));
    }
    return hits;
  }

  private static boolean fits(Account account, Term term) {
    return account.id().value().startsWith(term.text())
        || account.name().toLowerCase(Locale.ROOT).contains(term.text().toLowerCase(Locale.ROOT));
  }
}
