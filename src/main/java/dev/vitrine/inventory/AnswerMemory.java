package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Remembers what places answered, and decides what may be served again: to whom, and how old.
 *
 * <p>What one viewer's session read is shown to another where the account shares it; both have the
 * same role and grant there, so AWS would have answered both alike.
 */
@Component
class AnswerMemory {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerMemory.class);
  private static final int SHORTEST_TROUBLE = 30;

  private final AnswerStore store;
  private final Sessions sessions;
  private final Catalog catalog;
  private final Clock clock;

  AnswerMemory(AnswerStore store, Sessions sessions, Catalog catalog, Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.catalog = catalog;
    this.clock = clock;
  }

  AnswerKey key(Viewer viewer, ResourceType type, Account account, RegionId region) {
    return new AnswerKey(
        account.role().toString(),
        sessions.grants().holding(type.definition().operations().getFirst()).name(),
        region,
        type.definition().id(),
        catalog.version(),
        shares(account) ? "" : viewer.key());
  }

  void remember(AnswerKey key, Answer answer) {
    try {
      store.put(Map.of(key, answer));
    } catch (AnswerStoreException trouble) {
      LOG.warn("An answer is not remembered: {}", trouble.getMessage());
    }
  }

  /** The last answer, where it may be served instead of asking again. */
  Optional<Answer> recall(AnswerKey key, Duration maxAge) {
    try {
      return Optional.ofNullable(store.get(List.of(key)).get(key))
          .filter(answer -> serves(answer, maxAge));
    } catch (AnswerStoreException trouble) {
      LOG.warn("Nothing is remembered: {}", trouble.getMessage());
      return Optional.empty();
    }
  }

  /** Everything of the catalog in these accounts that this viewer may be shown, however old. */
  List<Known> all(Viewer viewer, Collection<Account> accounts) {
    return all(viewer, accounts, id -> catalog.find(id).isPresent());
  }

  /** The same of types that the catalog need not have. */
  List<Known> all(Viewer viewer, Collection<Account> accounts, Predicate<String> types) {
    var shared =
        accounts.stream()
            .collect(
                Collectors.toMap(
                    account -> account.role().toString(), AnswerMemory::shares, (one, _) -> one));
    try {
      return store.ofRoles(shared.keySet()).entrySet().stream()
          .filter(entry -> types.test(entry.getKey().type()))
          .filter(entry -> entry.getKey().version().equals(catalog.version()))
          .filter(entry ->
              entry
                  .getKey()
                  .viewer()
                  .equals(shared.getOrDefault(entry.getKey().role(), false) ? "" : viewer.key()))
          .map(entry -> new Known(entry.getKey().type(), entry.getValue()))
          .toList();
    } catch (AnswerStoreException trouble) {
      LOG.warn("Nothing is remembered: {}", trouble.getMessage());
      return List.of();
    }
  }

  /**
   * Whether an answer is young enough to be served instead of asking again. Trouble is asked again
   * after 30 to 60 seconds, spread so that many places do not come at once.
   */
  boolean serves(Answer answer, Duration maxAge) {
    if (maxAge.isZero()) {
      return false;
    }
    var jitter = Math.floorMod(answer.asOf().hashCode(), SHORTEST_TROUBLE);
    var age =
        answer.status() == Status.FOUND ? maxAge : Duration.ofSeconds(SHORTEST_TROUBLE + jitter);
    return clock.instant().isBefore(answer.asOf().plus(age));
  }

  private static boolean shares(Account account) {
    return account.attribution() == Attribution.SHARED;
  }
}
