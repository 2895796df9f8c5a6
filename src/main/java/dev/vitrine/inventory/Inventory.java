package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.UnknownException;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers questions over many accounts and regions. */
@Component
public final class Inventory {

  // What an inquiry needs to say that it ended, after its deadline.
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final Accounts accounts;
  private final Inquiries inquiries;
  private final ResourceReader resources;
  private final AnswerMemory memory;
  private final EnabledRegions regions;
  private final SortedRows rows;
  private final Disclosure disclosure;
  private final InventoryProperties properties;
  private final Clock clock;

  Inventory(
      Accounts accounts,
      Inquiries inquiries,
      ResourceReader resources,
      AnswerMemory memory,
      EnabledRegions regions,
      SortedRows rows,
      Disclosure disclosure,
      InventoryProperties properties,
      Clock clock) {
    this.accounts = accounts;
    this.inquiries = inquiries;
    this.resources = resources;
    this.memory = memory;
    this.regions = regions;
    this.rows = rows;
    this.disclosure = disclosure;
    this.properties = properties;
    this.clock = clock;
  }

  /** How old an answer may be where neither the question nor its type says. */
  public Duration maxAge() {
    return properties.maxAge();
  }

  /** How long an inquiry takes at the most. */
  public Duration longest() {
    return properties.deadline().plus(LAST_WORDS);
  }

  /**
   * Starts to answer a question, or joins the inquiry that is answering it already. Places that
   * answered lately are not asked again.
   */
  public Inquiry ask(Question question) {
    return inquiries.ask(question);
  }

  /** The same, given some time to answer. */
  public Inquiry ask(Question question, Duration most) {
    return await(ask(question), most);
  }

  /** An inquiry that is under way, given some time to answer. */
  public Inquiry await(Inquiry inquiry, Duration most) {
    try {
      inquiry.await(most);
      return inquiry;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while places were being asked");
    }
  }

  /** The same, given until every place has answered or the deadline has passed. */
  public Inquiry answer(Question question) {
    return ask(question, longest());
  }

  /** What became of every place of an inquiry so far. */
  public Coverage coverage(Inquiry inquiry) {
    return disclosure.show(inquiry.question().viewer(), inquiry.coverage());
  }

  /** What an inquiry knows now, filtered and sorted. */
  public Listing list(Inquiry inquiry, Filter filter, Sort sort) {
    var coverage = coverage(inquiry);
    return new Listing(rows.of(inquiry.question(), coverage.places(), filter, sort), coverage);
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
    return inquiries.find(viewer, id);
  }

  /**
   * What has been read in these accounts and this viewer may be shown, however old; asks nothing.
   */
  public Remembered remembered(Viewer viewer, List<Account> visible) {
    var known = memory.all(viewer, visible);
    return disclosure.show(
        viewer,
        new Remembered(
            visible,
            accounts.sight(viewer),
            known,
            account -> regions.known(viewer, account),
            clock.instant()));
  }

  /** The same of some types, which the catalog need not have: one coverage for each of them. */
  List<Coverage> remembered(Viewer viewer, List<Account> visible, List<ResourceType> types) {
    var seenAs =
        types.stream()
            .collect(
                Collectors.toMap(
                    type -> type.definition().id(), ResourceType::seenAs, (one, _) -> one));
    var sight = accounts.sight(viewer);
    var remembered =
        new Remembered(
            visible,
            (account, id) -> sight.test(account, seenAs.getOrDefault(id, id)),
            memory.all(viewer, visible, seenAs::containsKey),
            account -> regions.known(viewer, account),
            clock.instant());
    disclosure.show(viewer, remembered);
    return types.stream().map(remembered::coverage).toList();
  }

  /** The regions that these accounts have, as far as that is known; asks nothing. */
  public List<RegionId> regions(Viewer viewer, List<Account> visible) {
    return visible.stream()
        .flatMap(account -> regions.known(viewer, account).stream().flatMap(List::stream))
        .distinct()
        .sorted()
        .toList();
  }
}
