package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.UnknownException;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/** Answers questions over many accounts and regions. */
@Component
public final class Inventory {

  // What an inquiry needs to say that it ended, after its deadline.
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);
  private static final int MOST_INQUIRIES = 1_000;

  private final FanOut fanOut;
  private final ResourceReader resources;
  private final AnswerMemory memory;
  private final EnabledRegions regions;
  private final InventoryProperties properties;
  private final Clock clock;
  private final Cache<String, Inquiry> inquiries;

  Inventory(
      FanOut fanOut,
      ResourceReader resources,
      AnswerMemory memory,
      EnabledRegions regions,
      InventoryProperties properties,
      Clock clock) {
    this.fanOut = fanOut;
    this.resources = resources;
    this.memory = memory;
    this.regions = regions;
    this.properties = properties;
    this.clock = clock;
    this.inquiries =
        Caffeine.newBuilder()
            .maximumSize(MOST_INQUIRIES)
            .expireAfterAccess(properties.maxAge().plus(properties.deadline()))
            .build();
  }

  /** How old an answer may be where a question does not say. */
  public Duration maxAge() {
    return properties.maxAge();
  }

  /** Starts to answer a question; places that answered lately are not asked again. */
  public Inquiry ask(Question question) {
    var inquiry = new Inquiry(UUID.randomUUID().toString(), question, clock);
    inquiries.put(inquiry.id(), inquiry);
    fanOut.start(inquiry);
    return inquiry;
  }

  /**
   * Starts to answer a question and waits until every place has answered or the deadline passed.
   */
  public Inquiry answer(Question question) {
    var inquiry = ask(question);
    try {
      inquiry.await(properties.deadline().plus(LAST_WORDS));
      return inquiry;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while places were being asked");
    }
  }

  /**
   * Reads one resource with its raw form and details.
   *
   * @return the resource, or what became of asking for it
   * @throws UnknownException where the place was read and holds no such resource
   */
  public OneResource find(OneQuestion question) {
    var answer = resources.read(question);
    if (answer.outcome().status() == Status.FOUND && answer.resource().isEmpty()) {
      throw new UnknownException("There is no such resource in that account and region.");
    }
    return answer;
  }

  /** An inquiry of this viewer that is still remembered. */
  public Optional<Inquiry> continued(Viewer viewer, String id) {
    return Optional.ofNullable(inquiries.getIfPresent(id))
        .filter(inquiry -> inquiry.question().viewer().equals(viewer));
  }

  /** What this viewer's sessions have read in these accounts, however old; asks nothing. */
  public Remembered remembered(Viewer viewer, List<Account> accounts) {
    return new Remembered(
        accounts,
        memory.all(viewer, accounts),
        account -> regions.known(viewer, account),
        clock.instant());
  }

  /** The regions that these accounts have, as far as that is known; asks nothing. */
  public List<RegionId> regions(Viewer viewer, List<Account> accounts) {
    return accounts.stream()
        .flatMap(account -> regions.known(viewer, account).stream().flatMap(List::stream))
        .distinct()
        .sorted()
        .toList();
  }
}
