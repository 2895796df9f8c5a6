package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One account: the session there, and what is known of what it holds. */
@Controller
class AccountController {

  private final Accounts accounts;
  private final Openings openings;
  private final Sessions sessions;
  private final Inventory inventory;
  private final Catalog catalog;
  private final Clock clock;

  AccountController(
      Accounts accounts,
      Openings openings,
      Sessions sessions,
      Inventory inventory,
      Catalog catalog,
      Clock clock) {
    this.accounts = accounts;
    this.openings = openings;
    this.sessions = sessions;
    this.inventory = inventory;
    this.catalog = catalog;
    this.clock = clock;
  }

  @GetMapping("/accounts/{account}")
  ModelAndView account(Viewer viewer, @PathVariable AccountId account) {
    var one = List.of(accounts.get(viewer, account));
    var opening = Objects.requireNonNull(openings.of(viewer, one).get(account));
    var now = clock.instant();
    var matrix = Matrix.of(catalog, inventory.remembered(viewer, one), now);
    var view = AccountView.of(sessions.of(viewer, one.getFirst()), opening, matrix, now);
    return new ModelAndView("page/account", "page", view);
  }
}
