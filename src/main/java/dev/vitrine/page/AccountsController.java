package dev.vitrine.page;

import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts that a viewer may see, with their state and what is known of them. */
@Controller
class AccountsController {

  private static final int SIZE = 50;

  private final Accounts accounts;
  private final Openings openings;
  private final Inventory inventory;
  private final ListRequest request;
  private final Catalog catalog;
  private final Clock clock;

  AccountsController(
      Accounts accounts,
      Openings openings,
      Inventory inventory,
      ListRequest request,
      Catalog catalog,
      Clock clock) {
    this.accounts = accounts;
    this.openings = openings;
    this.inventory = inventory;
    this.request = request;
    this.catalog = catalog;
    this.clock = clock;
  }

  @GetMapping("/")
  ModelAndView accounts(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
    var page = request.number(Filled.in(parameters), "page", 1, ListController.LAST_PAGE);
    var all = accounts.visibleTo(viewer);
    var shown = Pager.part(all, page, SIZE);
    var opened = openings.of(viewer, shown);
    var now = clock.instant();
    var remembered = inventory.remembered(viewer, all);
    var view =
        new AccountsView(
            Standing.of(viewer, !all.isEmpty()).orElse(null),
            AccountRemarks.onSingle(accounts, viewer),
            AccountRow.of(shown, opened, now),
            Pager.of(page, SIZE, all.size()),
            TypeRow.of(catalog, remembered, now),
            SignalRow.of(catalog, remembered),
            Troubles.of(remembered, catalog, AccountMarks.of(all), now));
    return new ModelAndView("page/accounts", "page", view);
  }
}
