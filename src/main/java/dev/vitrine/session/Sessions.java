package dev.vitrine.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Grants;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;

/** The sessions that are open, one for each viewer, account and grant. */
@Component
public final class Sessions {

  private record Key(String viewer, String role, String grant) {}

  private static final int MOST = 50_000;

  private final RoleAssumption roles;
  private final Grants grants;
  private final SessionProperties properties;
  private final Clock clock;
  private final Lifetime lifetime = new Lifetime();
  private final Cache<Key, CompletableFuture<Opening>> openings =
      Caffeine.newBuilder().maximumSize(MOST).build();

  Sessions(RoleAssumption roles, Grants grants, SessionProperties properties, Clock clock) {
    this.roles = roles;
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
   * The session of this viewer in this account for this grant: the one that is open, or a new one.
   * Callers that come while STS is being asked wait for the same answer; a refusal is remembered
   * for 30 to 60 seconds.
   *
   * @return the session, or why there is none
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public Opening open(Viewer viewer, Account account, Grant grant) {
    if (!properties.reuse()) {
      return roles.assume(viewer, account, grant);
    }
    var key = key(viewer, account, grant);
    while (true) {
      var mine = new CompletableFuture<Opening>();
      var current = openings.asMap().putIfAbsent(key, mine);
      if (current == null) {
        return lead(key, mine, viewer, account, grant);
      }
      var opening = follow(current);
      if (opening.isPresent() && lifetime.lasts(opening.get(), clock.instant())) {
        return opening.get();
      }
      openings.asMap().remove(key, current);
    }
  }

  /** What is known of this viewer's session without asking AWS. */
  public Optional<Opening> known(Viewer viewer, Account account, Grant grant) {
    return Optional.ofNullable(openings.getIfPresent(key(viewer, account, grant)))
        .flatMap(this::answered);
  }

  /** What anybody's session in the account came to last, without asking AWS. */
  public Optional<Opening> lastKnown(Account account) {
    var role = account.role().toString();
    return openings.asMap().entrySet().stream()
        .filter(entry -> entry.getKey().role().equals(role))
        .map(Map.Entry::getValue)
        .flatMap(opening -> answered(opening).stream())
        .max(Comparator.comparing(Opening::openedAt));
  }

  private Opening lead(
      Key key, CompletableFuture<Opening> mine, Viewer viewer, Account account, Grant grant) {
    try {
      var opening = roles.assume(viewer, account, grant);
      mine.complete(opening);
      return opening;
    } finally {
      // Cancelled or broken before an answer: whoever waits asks again instead of hanging.
      if (mine.cancel(false)) {
        openings.asMap().remove(key, mine);
      }
    }
  }

  private Optional<Opening> answered(CompletableFuture<Opening> opening) {
    return Optional.of(opening)
        .filter(future -> future.isDone() && !future.isCompletedExceptionally())
        .map(CompletableFuture::join)
        .filter(answer -> lifetime.lasts(answer, clock.instant()));
  }

  private static Optional<Opening> follow(CompletableFuture<Opening> other) {
    try {
      return Optional.of(other.get());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while a session was being opened");
    } catch (ExecutionException | CancellationException _) {
      return Optional.empty();
    }
  }

  private static Key key(Viewer viewer, Account account, Grant grant) {
    return new Key(viewer.key(), account.role().toString(), grant.name());
  }
}
