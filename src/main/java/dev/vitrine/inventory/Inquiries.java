package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The inquiries that are going on, and those whose later pages somebody may still ask for. */
@Component
class Inquiries {

  private static final int MOST = 1_000;

  private final Accounts accounts;
  private final FanOut fanOut;
  private final InventoryProperties properties;
  private final Clock clock;
  private final ConcurrentMap<String, Inquiry> running = new ConcurrentHashMap<>();
  private final Cache<String, Inquiry> remembered;

  Inquiries(Accounts accounts, FanOut fanOut, InventoryProperties properties, Clock clock) {
    this.accounts = accounts;
    this.fanOut = fanOut;
    this.properties = properties;
    this.clock = clock;
    this.remembered =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(properties.maxAge().plus(properties.deadline()))
            .build();
  }

  /** The inquiry that is answering this question, or a new one. */
  Inquiry ask(Question question) {
    var name = question.name();
    var mine =
        new Inquiry(
            UUID.randomUUID().toString(),
            question,
            account -> shown(question.viewer(), question).test(account),
            properties.deadline(),
            clock);
    var inquiry = running.compute(name, (_, other) -> other == null || other.done() ? mine : other);
    if (inquiry == mine) {
      remembered.put(mine.id(), mine);
      fanOut.start(mine, () -> running.remove(name, mine));
    }
    return inquiry;
  }

  /** An inquiry of this viewer that is still remembered and may still be shown as a whole. */
  Optional<Inquiry> find(Viewer viewer, String id) {
    return Optional.ofNullable(remembered.getIfPresent(id))
        .filter(inquiry -> inquiry.question().viewer().key().equals(viewer.key()))
        .filter(inquiry ->
            inquiry.question().accounts().stream().allMatch(shown(viewer, inquiry.question())));
  }

  /** How many are going on. */
  int running() {
    return running.size();
  }

  private Predicate<Account> shown(Viewer viewer, Question question) {
    var sight = accounts.sight(viewer);
    return account -> sight.test(account, question.type().definition().id());
  }
}
