package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.viewer.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps an account among one's favourites, or drops it, and leads back to where one was. */
@Controller
class FavouritesController {

  private final Accounts accounts;

  FavouritesController(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostMapping("/favourites")
  ResponseEntity<Void> change(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> parameters,
      @CookieValue(name = Favourites.COOKIE, defaultValue = "") String cookie,
      HttpServletRequest request) {
    var filled = Filled.in(parameters);
    var keeps = filled.containsKey("keep");
    var account = accounts.get(viewer, account(filled, keeps ? "keep" : "drop")).id();
    var kept = Favourites.in(cookie);
    var now = keeps ? kept.with(account) : kept.without(account);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, now.cookie(request.isSecure()).toString())
        .location(back(request.getContextPath(), account, filled))
        .build();
  }

  private static AccountId account(MultiValueMap<String, String> filled, String name) {
    try {
      return new AccountId(filled.getOrDefault(name, List.of("")).getFirst());
    } catch (IllegalArgumentException wrong) {
      throw new BadValueException(name, String.valueOf(wrong.getMessage()));
    }
  }

  // Never an address that somebody sent: only what the two pages with such a button were asked.
  private static URI back(String root, AccountId account, MultiValueMap<String, String> filled) {
    return URI.create(
        filled.containsKey("here")
            ? root + "/accounts/" + account
            : root + "/" + AccountsAsked.of(filled).query(filled.getOrDefault("page", List.of())));
  }
}
