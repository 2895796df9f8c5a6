package dev.vitrine.client;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.AccountSessions;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Owner;
import dev.vitrine.session.Session;
import java.time.Instant;

/** What calls need of the sessions in one account. */
interface CallSessions {

  /** The account. */
  Account account();

  /** Whose sessions they are. */
  Owner owner();

  /** The session whose grant holds the operation, waited for until the deadline at most. */
  Opening open(Operation operation, Instant deadline);

  /** Serves that session no longer, because AWS takes it no longer. */
  void renew(Operation operation, Session refused);

  /** That very session of theirs for every call, whatever AWS says to it. */
  static CallSessions only(AccountSessions sessions, Session session) {
    return new CallSessions() {

      @Override
      public Account account() {
        return sessions.account();
      }

      @Override
      public Owner owner() {
        return sessions.owner();
      }

      @Override
      public Opening open(Operation operation, Instant deadline) {
        return session;
      }

      @Override
      public void renew(Operation operation, Session refused) {}
    };
  }

  static CallSessions of(AccountSessions sessions) {
    return new CallSessions() {

      @Override
      public Account account() {
        return sessions.account();
      }

      @Override
      public Owner owner() {
        return sessions.owner();
      }

      @Override
      public Opening open(Operation operation, Instant deadline) {
        return deadline.equals(Instant.MAX)
            ? sessions.open(operation)
            : sessions.open(operation, deadline);
      }

      @Override
      public void renew(Operation operation, Session refused) {
        sessions.renew(operation, refused);
      }
    };
  }
}
