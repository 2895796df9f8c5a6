package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.inventory.EachAccount;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a viewer's sessions in the accounts that a page shows, so that their state is real. */
@Component
class Openings {

  private final Sessions sessions;
  private final EachAccount each;
  private final Clock clock;

  Openings(Sessions sessions, EachAccount each, Clock clock) {
    this.sessions = sessions;
    this.each = each;
    this.clock = clock;
  }

  Map<AccountId, Opening> of(Viewer viewer, List<Account> accounts) {
    var late =
        new NoSession(
            NoSession.Cause.TIMED_OUT,
            "STS did not answer within the deadline.",
            Optional.empty(),
            clock.instant());
    return each.<Opening>run(accounts, account -> sessions.of(viewer, account).open(), late);
  }
}
