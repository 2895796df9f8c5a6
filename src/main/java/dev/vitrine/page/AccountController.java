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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One account: the session there, and what is known of what it holds. */
@Controller
class AccountController {

  private final Accounts accounts;
  private final Openings openings;
  private final Sessions sessions;
  private final Inventory inventory;
  private final AccountReading reading;
  private final Catalog catalog;
  private final ConsoleLinks consoles;
  private final Clock clock;

  AccountController(
      Accounts accounts,
      Openings openings,
      Sessions sessions,
      Inventory inventory,
      AccountReading reading,
      Catalog catalog,
      ConsoleLinks consoles,
      Clock clock) {
    this.accounts = accounts;
    this.openings = openings;
    this.sessions = sessions;
    this.inventory = inventory;
    this.reading = reading;
    this.catalog = catalog;
    this.consoles = consoles;
    this.clock = clock;
  }

  @GetMapping("/accounts/{account}")
  ModelAndView account(
      Viewer viewer,
      @PathVariable AccountId account,
      @RequestParam MultiValueMap<String, String> parameters,
      @CookieValue(name = Favourites.COOKIE, defaultValue = "") String cookie) {
    var one = accounts.get(viewer, account);
    var ask = Filled.in(parameters).getOrDefault("ask", List.of());
    var opening = Objects.requireNonNull(openings.of(viewer, List.of(one)).get(account));
    var remembered = inventory.remembered(viewer, List.of(one));
    var types = reading.types(viewer, one, remembered, ask);
    var now = clock.instant();
    var view =
        AccountView.of(
            sessions.of(viewer, one),
            AccountRow.of(one, opening, Favourites.in(cookie), now),
            reading.facts(viewer, one, remembered, ask).orElse(null),
            Matrix.of(types, ask.contains("all"), now),
            Charts.of(remembered, catalog, List.of(account.value()), now),
            consoles.account(one));
    return new ModelAndView("page/account", "page", view);
  }
}
