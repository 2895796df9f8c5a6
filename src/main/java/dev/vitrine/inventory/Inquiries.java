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

  private static final long INQUIRY = 300;

  // However long a list is, its later pages can be asked for.
  private static final int AT_LEAST = 4;

  private static final int LAST = 10_000;

  private final Accounts accounts;
  private final FanOut fanOut;
  private final AnswerMemory memory;
  private final InventoryProperties properties;
  private final Clock clock;
  private final ConcurrentMap<String, Inquiry> running = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> last;
  private final Cache<String, Kept> remembered;
  private final long most;

  /** An inquiry and what it weighs, which is known once it is done. */
  private record Kept(Inquiry inquiry, long weight) {}

  Inquiries(
      Accounts accounts,
      FanOut fanOut,
      AnswerMemory memory,
      InventoryProperties properties,
      Clock clock) {
    this.accounts = accounts;
    this.fanOut = fanOut;
    this.memory = memory;
    this.properties = properties;
    this.clock = clock;
    var life = properties.maxAge().plus(properties.deadline());
    this.most = properties.memory().toBytes() / 4;
    this.remembered = Caffeine.newBuilder().expireAfterAccess(life).build();
    this.last =
        Caffeine.newBuilder()
            .maximumSize(LAST)
            .expireAfterAccess(life)
            .<String, String>build()
            .asMap();
  }

  /**
   * The inquiry that is answering this question, the last one where all that it found may be served
   * still, or a new one.
   */
  Inquiry ask(Question question) {
    // Nobody is told for minutes that accounts are unknown which were found a second later.
    var name = question.name() + "\n" + question.everywhere();
    return again(name, question).orElseGet(() -> begin(name, question));
  }

  private Optional<Inquiry> again(String name, Question question) {
    return Optional.ofNullable(last.get(name))
        .map(remembered::getIfPresent)
        .map(Kept::inquiry)
        .filter(inquiry -> inquiry.found(answer -> memory.serves(answer, question.maxAge())));
  }

  private Inquiry begin(String name, Question question) {
    var mine =
        new Inquiry(
            UUID.randomUUID().toString(),
            question,
            account -> shown(question.viewer(), question).test(account),
            properties.deadline(),
            clock);
    var inquiry = running.compute(name, (_, other) -> other == null || other.done() ? mine : other);
    if (inquiry == mine) {
      remembered.put(mine.id(), new Kept(mine, INQUIRY));
      last.put(name, mine.id());
      fanOut.start(mine, () -> ended(name, mine));
    }
    return inquiry;
  }

  /** An inquiry of this viewer that is still remembered and may still be shown as a whole. */
  Optional<Inquiry> find(Viewer viewer, String id) {
    return Optional.ofNullable(remembered.getIfPresent(id))
        .map(Kept::inquiry)
        .filter(inquiry -> inquiry.question().viewer().key().equals(viewer.key()))
        .filter(inquiry ->
            inquiry.question().accounts().stream().allMatch(shown(viewer, inquiry.question())));
  }

  /** How many are going on. */
  int running() {
    return running.size();
  }

  // Only now is it known what it weighs.
  private void ended(String name, Inquiry inquiry) {
    remembered.put(inquiry.id(), new Kept(inquiry, Math.min(weight(inquiry), most / AT_LEAST)));
    running.remove(name, inquiry);
    forget();
  }

  // The one that was asked for longest ago goes first. A cache that is bounded by itself would
  // rather turn the newest away, whose next page is about to be asked for.
  private void forget() {
    var order = remembered.policy().expireAfterAccess().orElseThrow().youngest(Integer.MAX_VALUE);
    var sum = 0L;
    for (var kept : order.entrySet()) {
      sum += kept.getValue().weight();
      if (sum > most) {
        remembered.invalidate(kept.getKey());
      }
    }
  }

  private static long weight(Inquiry inquiry) {
    // Rows that newer answers hold too count here as well.
    return INQUIRY + inquiry.weight(Weight::of);
  }

  private Predicate<Account> shown(Viewer viewer, Question question) {
    var sight = accounts.sight(viewer);
    return account -> sight.test(account, question.type().seenAs());
  }
}
