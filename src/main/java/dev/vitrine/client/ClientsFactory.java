package dev.vitrine.client;

import dev.vitrine.account.RegionId;
import dev.vitrine.session.AccountSessions;
import dev.vitrine.session.Session;
import org.springframework.stereotype.Component;

/** Binds the shared SDK clients to one viewer's sessions in one account, and to a region. */
@Component
public final class ClientsFactory {

  private final SharedClients shared;
  private final RequestedOperations operations;
  private final RequestSigning signing;
  private final CallWatch watch;
  private final AnswerRoom room;

  ClientsFactory(
      SharedClients shared,
      RequestedOperations operations,
      RequestSigning signing,
      CallWatch watch,
      AnswerRoom room) {
    this.shared = shared;
    this.operations = operations;
    this.signing = signing;
    this.watch = watch;
    this.room = room;
  }

  /** Clients for one reading; they open the session that a call needs when it is made. */
  public Clients in(AccountSessions sessions, RegionId region) {
    return in(sessions, region, new OpenGate());
  }

  /** Clients for one reading whose every call passes the gate. */
  public Clients in(AccountSessions sessions, RegionId region, CallGate gate) {
    return in(CallSessions.of(sessions), region, gate);
  }

  /**
   * Clients for one reading with that very session, which was opened for the same viewer and
   * account and is neither renewed nor replaced.
   */
  public Clients in(AccountSessions sessions, Session session, RegionId region, CallGate gate) {
    return in(CallSessions.only(sessions, session), region, gate);
  }

  Clients in(CallSessions sessions, RegionId region, CallGate gate) {
    return new BoundClients(
        shared,
        new CallPath(operations, signing, watch, room, new Reading(sessions, gate)),
        region);
  }
}
