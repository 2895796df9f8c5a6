package dev.vitrine.api;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.AccountRemark;
import dev.vitrine.account.Accounts;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts that a viewer may see, and the viewer's sessions there. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsController {

  private final Accounts accounts;
  private final Sessions sessions;

  AccountsController(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GetMapping
  AccountsJson accounts(Viewer viewer) {
    return new AccountsJson(
        accounts.visibleTo(viewer).stream()
            .map(account -> AccountJson.of(account, sessions.of(viewer, account).known()))
            .toList(),
        accounts.remarks(viewer).stream().map(AccountRemark::text).toList());
  }

  @GetMapping("/{account}/session")
  SessionJson session(Viewer viewer, @PathVariable AccountId account) {
    return SessionJson.of(sessions.of(viewer, accounts.get(viewer, account)));
  }
}
