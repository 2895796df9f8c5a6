package dev.vitrine.client;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.AccountSessions;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.NoSessionException;
import dev.vitrine.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** One reading of one account: which credentials a call takes, and what was called last. */
final class Reading {

  private final AccountSessions sessions;
  private volatile @Nullable LastCall last;

  Reading(AccountSessions sessions) {
    this.sessions = sessions;
  }

  Account account() {
    return sessions.account();
  }

  Optional<LastCall> last() {
    return Optional.ofNullable(last);
  }

  void calls(Operation operation) {
    last = new LastCall(operation, Optional.empty());
  }

  void answered(Operation operation, @Nullable String requestId) {
    last = new LastCall(operation, Optional.ofNullable(requestId));
  }

  /** The credentials for one call, renewed where they are about to end. */
  AwsSessionCredentials credentials(Operation operation) {
    return switch (sessions.open(operation)) {
      case Session session -> session.credentials();
      case NoSession refusal -> throw new NoSessionException(refusal);
    };
  }
}
