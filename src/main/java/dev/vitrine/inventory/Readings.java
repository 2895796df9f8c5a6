package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.client.Clients;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.session.Session;
import dev.vitrine.session.SessionRegion;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Makes what other rooms read of an account as a whole, within the budgets, and says what became of
 * it.
 */
@Component
public final class Readings {

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final SessionRegion home;
  private final Gates gates;
  private final Attempt attempt;

  Readings(
      ClientsFactory clients, Sessions sessions, SessionRegion home, Gates gates, Attempt attempt) {
    this.clients = clients;
    this.sessions = sessions;
    this.home = home;
    this.gates = gates;
    this.attempt = attempt;
  }

  /**
   * Reads with the viewer's own sessions.
   *
   * @param read is given clients that ask the region which is asked for whole accounts
   */
  public Outcome of(Viewer viewer, Account account, Consumer<Clients> read) {
    var own = sessions.of(viewer, account);
    return of(account, clients.in(own, RegionId.GLOBAL, gates.of(viewer)), read);
  }

  /** Reads with that very session, which was opened for this viewer. */
  public Outcome of(Viewer viewer, Account account, Session session, Consumer<Clients> read) {
    var own = sessions.of(viewer, account);
    return of(account, clients.in(own, session, RegionId.GLOBAL, gates.of(viewer)), read);
  }

  private Outcome of(Account account, Clients reading, Consumer<Clients> read) {
    var whole = new Place(account.id(), RegionId.GLOBAL);
    return attempt
        .at(whole, reading, () -> read.accept(reading.in(home.in(account.partition()))))
        .orElseGet(() -> attempt.found(reading));
  }
}
