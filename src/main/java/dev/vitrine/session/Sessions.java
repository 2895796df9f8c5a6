package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Grants;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/** The sessions that are open, one for each viewer, account and grant. */
@Component
public final class Sessions {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  // Whoever would wait longer names no deadline at all.
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final Flights flights;
  private final Entrance entrance;
  private final Grants grants;
  private final SessionProperties properties;
  private final Clock clock;

  Sessions(
      Flights flights,
      Entrance entrance,
      Grants grants,
      SessionProperties properties,
      Clock clock) {
    this.flights = flights;
    this.entrance = entrance;
    this.grants = grants;
    this.properties = properties;
    this.clock = clock;
  }

  /** The grants, in the order in which the first is the one that opens an account. */
  public Grants grants() {
    return grants;
  }

  /** One viewer's sessions in one account. */
  public AccountSessions of(Viewer viewer, Account account) {
    return new AccountSessions(this, viewer, account);
  }

  /**
   * Vitrine's own sessions in one account, for work in the background that nobody asked for.
   *
   * @param work what it is for; A's CloudTrail knows the sessions as {@code vitrine-<work>}
   */
  public AccountSessions ofVitrine(String work, Account account) {
    return of(new Viewer("vitrine:" + work, "vitrine-" + work), account);
  }

  /** The name under which the CloudTrails of all accounts know this viewer; asks nothing. */
  public String nameOf(Viewer viewer) {
    return SessionName.of(viewer).value();
  }

  /** What anybody's session in the account came to last, without asking AWS. */
  public Optional<Opening> lastKnown(Account account) {
    return flights.lastKnown(account.role().toString());
  }

  /** Serves none of the viewer's sessions any more, as when they sign out. */
  public void forget(Viewer viewer) {
    flights.forget(viewer.key());
  }

  /** What is known of this viewer's session without asking AWS. */
  Optional<Opening> known(Viewer viewer, Account account, Grant grant) {
    return flights.known(key(viewer, account, grant));
  }

  /** When the patience of a caller ends who names no deadline. */
  Instant patience() {
    return clock.instant().plus(PATIENCE);
  }

  /**
   * The session of this viewer in this account for this grant: the one that is open, or a new one.
   * Callers that come while STS is being asked wait for the same answer, each until its own
   * deadline; a refusal is remembered.
   *
   * @return the session, or why there is none
   * @throws CancellationException where this thread is interrupted while it waits
   */
  Opening open(Viewer viewer, Account account, Grant grant, Instant deadline) {
    var key = key(viewer, account, grant);
    var end = clock.instant().plus(LONGEST_WAIT).isBefore(deadline) ? patience() : deadline;
    if (!properties.reuse()) {
      return flights.note(key, entrance.ask(viewer, account, grant, end, () -> {}));
    }
    return flights.open(key, end, onTurn -> entrance.ask(viewer, account, grant, end, onTurn));
  }

  /** Serves that very session no longer. */
  void renew(Viewer viewer, Account account, Grant grant, Session old) {
    flights.renew(key(viewer, account, grant), old);
  }

  /** Asks STS anew the next time, where it refused. */
  void retry(Viewer viewer, Account account, Grant grant) {
    flights.retry(key(viewer, account, grant));
  }

  private static Flights.Key key(Viewer viewer, Account account, Grant grant) {
    return new Flights.Key(viewer.key(), account.role().toString(), grant.name());
  }
}
