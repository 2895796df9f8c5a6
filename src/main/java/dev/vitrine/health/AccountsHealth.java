package dev.vitrine.health;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.Session;
import dev.vitrine.session.Sessions;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * What is remembered of each account. One that cannot be entered is a detail: Vitrine itself is
 * well.
 */
@Component("accounts")
class AccountsHealth implements HealthIndicator {

  private final Accounts accounts;
  private final Sessions sessions;

  AccountsHealth(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @Override
  public Health health() {
    var states = new TreeMap<String, String>();
    accounts.all().forEach(account -> states.put(account.id().value(), state(account)));
    return Health.up().withDetail("accounts", states).build();
  }

  private String state(Account account) {
    return sessions
        .lastKnown(account)
        .map(opening ->
            switch (opening) {
              case Session _ -> "reachable";
              case NoSession refusal -> refusal.cause().word();
            })
        .orElse("not-asked");
  }
}
