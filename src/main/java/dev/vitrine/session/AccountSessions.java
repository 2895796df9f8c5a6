package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

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

  /** Whose they are. */
  public Owner owner() {
    return new Owner(viewer);
  }

  /** The grants, the one that opens an account first. */
  public List<Grant> grants() {
    return sessions.grants().all();
  }

  /** The name under which account A's CloudTrail knows the viewer. */
  public String sessionName() {
    return sessions.nameOf(viewer);
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

  /**
   * The session for the first grant: the one that is open, or a new one.
   *
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public Opening open() {
    return sessions.open(viewer, account, grants().getFirst(), sessions.patience());
  }

  /**
   * The session whose grant holds the operation: the one that is open, or a new one, within fifteen
   * seconds.
   *
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public Opening open(Operation operation) {
    return open(operation, sessions.patience());
  }

  /**
   * The same, where nothing that it waits for lasts beyond the deadline: neither STS, nor another
   * caller's question, nor the budget. What the deadline cut short is not remembered.
   *
   * @param deadline when the caller goes on without a session; one that is more than an hour away
   *     counts as none, which is fifteen seconds
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public Opening open(Operation operation, Instant deadline) {
    return sessions.open(viewer, account, sessions.grants().holding(operation), deadline);
  }

  /**
   * Serves that very session no longer, so that the next who opens one gets a new one: for when AWS
   * says that it has expired, or that it was revoked. Where another is open already, that stays.
   */
  public void renew(Operation operation, Session old) {
    sessions.renew(viewer, account, sessions.grants().holding(operation), old);
  }

  /**
   * Forgets what STS refused, so that the next who opens a session here asks it anew: for when
   * somebody has mended the role and wants to see it.
   */
  public void retry() {
    grants().forEach(grant -> sessions.retry(viewer, account, grant));
  }
}
