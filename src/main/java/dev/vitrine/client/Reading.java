package dev.vitrine.client;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.NoSessionException;
import dev.vitrine.session.Owner;
import dev.vitrine.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of one account: its sessions, its gate, its lists, and what was called last. */
final class Reading {

  private final CallSessions sessions;
  private final CallGate gate;
  private final Listings listings = new Listings();
  private volatile @Nullable LastCall last;
  private volatile boolean isLong;

  Reading(CallSessions sessions, CallGate gate) {
    this.sessions = sessions;
    this.gate = gate;
  }

  Account account() {
    return sessions.account();
  }

  Owner owner() {
    return sessions.owner();
  }

  CallGate gate() {
    return gate;
  }

  Listings listings() {
    return listings;
  }

  Optional<LastCall> last() {
    return Optional.ofNullable(last);
  }

  /** Whether an answer was too long to be read among others. */
  boolean isLong() {
    return isLong;
  }

  void becomesLong() {
    isLong = true;
  }

  void calls(Operation operation) {
    last = new LastCall(operation, Optional.empty());
  }

  void answered(Operation operation, @Nullable String requestId) {
    last = new LastCall(operation, Optional.ofNullable(requestId));
  }

  /** The session for one call, renewed where it is about to end. */
  Session session(Operation operation) {
    return switch (sessions.open(operation, gate.deadline())) {
      case Session session -> session;
      case NoSession refusal -> throw new NoSessionException(refusal);
    };
  }

  /** Leaves a session that AWS no longer takes, so that the next call gets another. */
  void leave(Operation operation, Session refused) {
    sessions.renew(operation, refused);
  }
}
