package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts that a viewer may see, with their state and what is known of them. */
@Controller
class AccountsController {

  private static final int SIZE = 50;
  private static final int MOST_TAGS = 200;

  private final Accounts accounts;
  private final Openings openings;
  private final Sessions sessions;
  private final Inventory inventory;
  private final ListRequest request;
  private final Catalog catalog;
  private final Clock clock;

  AccountsController(
      Accounts accounts,
      Openings openings,
      Sessions sessions,
      Inventory inventory,
      ListRequest request,
      Catalog catalog,
      Clock clock) {
    this.accounts = accounts;
    this.openings = openings;
    this.sessions = sessions;
    this.inventory = inventory;
    this.request = request;
    this.catalog = catalog;
    this.clock = clock;
  }

  @GetMapping("/")
  ModelAndView accounts(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> parameters,
      @CookieValue(name = Favourites.COOKIE, defaultValue = "") String cookie) {
    var filled = Filled.in(parameters);
    var page = request.number(filled, "page", 1, ListController.LAST_PAGE);
    var asked = AccountsAsked.of(filled);
    var kept = Favourites.in(cookie);
    var all = accounts.visibleTo(viewer);
    var remembered = inventory.remembered(viewer, all);
    var before = Trouble.of(viewer, all, remembered, sessions);
    var wanted = wanted(all, asked, kept, before);
    var shown = Pager.part(wanted, page, SIZE);
    var opened = openings.of(viewer, shown);
    var trouble = Trouble.of(viewer, all, remembered, sessions);
    var now = clock.instant();
    var view =
        new AccountsView(
            asked,
            tags(all),
            Standing.of(viewer, !all.isEmpty()).orElse(null),
            AccountRemarks.onSingle(accounts, viewer),
            Recent.of(viewer, all, remembered, sessions),
            AccountRow.of(shown, opened, kept, now),
            Pager.of(page, SIZE, wanted.size()),
            KnownView.of(trouble, remembered, catalog, AccountMarks.of(all), now));
    return new ModelAndView("page/accounts", "page", view);
  }

  // Favourites first; otherwise they stand as they always do, by id.
  private static List<Account> wanted(
      List<Account> all, AccountsAsked asked, Favourites kept, Trouble trouble) {
    return all.stream()
        .filter(account -> asked.wants(account, kept, trouble::concerns))
        .sorted(Comparator.comparing(account -> !kept.has(account.id())))
        .toList();
  }

  private static List<String> tags(List<Account> all) {
    return all.stream()
        .flatMap(account -> AccountRow.tags(account.tags()).stream())
        .distinct()
        .sorted()
        .limit(MOST_TAGS)
        .toList();
  }
}
