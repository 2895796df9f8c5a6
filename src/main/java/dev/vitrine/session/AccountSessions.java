package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Viewer;

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

  /** The session whose grant holds the operation: the one that is open, or a new one. */
  public Opening open(Operation operation) {
    return sessions.open(viewer, account, sessions.grants().holding(operation));
  }
}
