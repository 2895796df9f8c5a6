package dev.vitrine.client;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.AccountSessions;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Session;

/** What calls need of the sessions in one account. */
interface CallSessions {

  /** The account. */
  Account account();

  /** The session whose grant holds the operation. */
  Opening open(Operation operation);

  /** Another session in the place of one that AWS no longer takes. */
  Opening renew(Operation operation, Session refused);

  /** Forgets a session that AWS no longer takes. */
  void drop(Operation operation, Session refused);

  static CallSessions of(AccountSessions sessions) {
    return new CallSessions() {

      @Override
      public Account account() {
        return sessions.account();
      }

      @Override
      public Opening open(Operation operation) {
        return sessions.open(operation);
      }

      @Override
      public Opening renew(Operation operation, Session refused) {
        return sessions.open(operation);
      }

      @Override
      public void drop(Operation operation, Session refused) {}
    };
  }
}
