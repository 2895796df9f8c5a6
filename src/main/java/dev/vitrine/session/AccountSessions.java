package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;

/** One viewer's sessions in one account: whoever holds them can reach no other. */
public final class AccountSessions {

  private final Sessions sessions;
  private final Viewer viewer;
  private final Account account;

  AccountSessions(Sessions sessions, Viewer viewer, Account account) {
    this.sessions = sessions;
    this.viewer = viewer;
    this.account = account;
  }

  /** The account. */
  public Account account() {
    return account;
  }

  /** The grants, the one that opens an account first. */
  public List<Grant> grants() {
    return sessions.grants().all();
  }

  /** The name under which account A's CloudTrail knows the viewer. */
  public String sessionName() {
    return SessionName.of(viewer).value();
  }

  /** What is known of the account without asking AWS: an open session, else a refusal. */
  public Optional<Opening> known() {
    var known = grants().stream().flatMap(grant -> known(grant).stream()).toList();
    return known.stream()
        .filter(opening -> opening instanceof Session)
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** What is known of the session for one grant without asking AWS. */
  public Optional<Opening> known(Grant grant) {
    return sessions.known(viewer, account, grant);
  }

  /** The session for the first grant: the one that is open, or a new one. */
  public Opening open() {
    return sessions.open(viewer, account, grants().getFirst());
  }

  /** The session whose grant holds the operation: the one that is open, or a new one. */
  public Opening open(Operation operation) {
    return sessions.open(viewer, account, sessions.grants().holding(operation));
  }
}
