package dev.vitrine.client;

import dev.vitrine.account.RegionId;
import dev.vitrine.session.AccountSessions;
import org.springframework.stereotype.Component;

/** Binds the shared SDK clients to one viewer's sessions in one account, and to a region. */
@Component
public final class ClientsFactory {

  private final SharedClients shared;
  private final RequestedOperations operations;

  ClientsFactory(SharedClients shared, RequestedOperations operations) {
    this.shared = shared;
    this.operations = operations;
  }

  /** Clients for one reading; they open the session that a call needs when it is made. */
  public Clients in(AccountSessions sessions, RegionId region) {
    return new BoundClients(shared, operations, new Reading(sessions), region);
  }
}
