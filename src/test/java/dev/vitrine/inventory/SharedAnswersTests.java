package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.sandbox.Sandbox;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is served from what whose session read. */
@VitrineTest
class SharedAnswersTests {

  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final Inventory inventory;
  private final Catalog catalog;
  private final Sessions sessions;
  private final Sandbox sandbox;
  private final Account shared;

  SharedAnswersTests(
      Inventory inventory, Catalog catalog, Sessions sessions, Sandbox sandbox, Accounts accounts) {
    this.inventory = inventory;
    this.catalog = catalog;
    this.sessions = sessions;
    this.sandbox = sandbox;
    this.shared = accounts.find(someone("any"), new AccountId("111111111111")).orElseThrow();
  }

  @Test
  void servesOneViewerFromAnothersReadingAndSaysWhose() {
    var ada = someone("ada");
    var eve = someone("eve");
    inventory.answer(question(ada, shared, Duration.ZERO));
    sandbox.forgetCalls();
    var answer =
        inventory.answer(question(eve, shared, FIVE_MINUTES)).coverage().places().getFirst();
    assertThat(sandbox.calls()).noneMatch(call -> call.operation().equals("DescribeSubnets"));
    assertThat(answer.status()).isEqualTo(Status.FOUND);
    assertThat(answer.outcome().readBy()).isEqualTo(ada.name());
  }

  @Test
  void neverServesAnotherViewerWhereAttributionIsStrict() {
    var strict = strict(shared);
    var ada = someone("ada");
    var eve = someone("eve");
    inventory.answer(question(ada, strict, Duration.ZERO));
    sandbox.forgetCalls();
    var answer =
        inventory.answer(question(eve, strict, FIVE_MINUTES)).coverage().places().getFirst();
    assertThat(answer.outcome().readBy()).isEqualTo(eve.name());
    assertThat(sandbox.calls())
        .filteredOn(call -> call.operation().equals("DescribeSubnets"))
        .extracting(Sandbox.Seen::sessionName)
        .containsExactly(eve.name());
    assertThat(inventory.remembered(eve, List.of(strict)).answers())
        .allSatisfy(known -> assertThat(known.answer().outcome().readBy()).isEqualTo(eve.name()));
  }

  @Test
  void neverServesOneOfTheSameNameWhereAttributionIsStrict() {
    var strict = strict(shared);
    var name = "Ada " + UUID.randomUUID();
    var one = signedIn(name, "1");
    var other = signedIn(name, "2");
    inventory.answer(question(one, strict, Duration.ZERO));
    sandbox.forgetCalls();
    var answer =
        inventory.answer(question(other, strict, FIVE_MINUTES)).coverage().places().getFirst();
    assertThat(answer.status()).isEqualTo(Status.FOUND);
    assertThat(answer.outcome().readBy()).isEqualTo(sessions.of(other, strict).sessionName());
    assertThat(sandbox.calls())
        .filteredOn(call -> call.operation().equals("DescribeSubnets"))
        .extracting(Sandbox.Seen::sessionName)
        .containsExactly(sessions.of(other, strict).sessionName())
        .doesNotContain(sessions.of(one, strict).sessionName());
    assertThat(inventory.remembered(other, List.of(strict)).answers())
        .hasSize(1)
        .allSatisfy(known ->
            assertThat(known.answer().outcome().readBy())
                .isEqualTo(sessions.of(other, strict).sessionName()));
  }

  @Test
  void asksAgainWhenTheAnswerIsTooOld() {
    var ada = someone("ada");
    inventory.answer(question(ada, shared, Duration.ZERO));
    sandbox.forgetCalls();
    inventory.answer(question(ada, shared, Duration.ofNanos(1)));
    assertThat(sandbox.calls()).anyMatch(call -> call.operation().equals("DescribeSubnets"));
  }

  @Test
  void remembersTroubleForThirtyToSixtySecondsAndWhatWasFoundForTheQuestionsAge() {
    var clock = new TurnableClock(Instant.parse("2026-01-01T12:00:00Z"));
    var store = new MapStore();
    var memory = new AnswerMemory(store, sessions, catalog, clock);
    var key = memory.key(someone("ada"), type(), shared, RegionId.GLOBAL);
    var place = new Place(shared.id(), RegionId.GLOBAL);
    var trouble = Outcome.without(Status.TIMED_OUT, "No answer.", clock.instant());
    memory.remember(key, new Answer.Missing(place, trouble));
    clock.turn(Duration.ofSeconds(29));
    assertThat(memory.recall(key, FIVE_MINUTES)).isPresent();
    clock.turn(Duration.ofSeconds(32));
    assertThat(memory.recall(key, FIVE_MINUTES)).isEmpty();

    var found = new Outcome(Status.FOUND, null, null, null, null, null, clock.instant());
    memory.remember(key, new Answer.Found(place, found, List.of()));
    clock.turn(Duration.ofMinutes(4));
    assertThat(memory.recall(key, FIVE_MINUTES)).isPresent();
    assertThat(memory.recall(key, Duration.ofMinutes(3))).isEmpty();
    assertThat(memory.recall(key, Duration.ZERO)).isEmpty();
  }

  @Test
  void readsOnAsIfNothingWereRememberedWhenTheStoreFails() {
    var memory = new AnswerMemory(new BrokenStore(), sessions, catalog, Clock.systemUTC());
    var key = memory.key(someone("ada"), type(), shared, RegionId.GLOBAL);
    memory.remember(
        key,
        inventory
            .answer(question(someone("ada"), shared, FIVE_MINUTES))
            .coverage()
            .places()
            .getFirst());
    assertThat(memory.recall(key, FIVE_MINUTES)).isEmpty();
    assertThat(memory.all(someone("ada"), List.of(shared))).isEmpty();
  }

  /** A store that keeps everything. */
  private static final class MapStore implements AnswerStore {

    private final Map<AnswerKey, Answer> kept = new HashMap<>();

    @Override
    public Map<AnswerKey, Answer> get(Collection<AnswerKey> keys) {
      return kept;
    }

    @Override
    public Map<AnswerKey, Answer> ofRoles(Collection<String> roles) {
      return kept;
    }

    @Override
    public void put(Map<AnswerKey, Answer> answers) {
      kept.putAll(answers);
    }
  }

  /** A store that is never there. */
  private static final class BrokenStore implements AnswerStore {

    @Override
    public Map<AnswerKey, Answer> get(Collection<AnswerKey> keys) {
      throw gone();
    }

    @Override
    public Map<AnswerKey, Answer> ofRoles(Collection<String> roles) {
      throw gone();
    }

    @Override
    public void put(Map<AnswerKey, Answer> answers) {
      throw gone();
    }

    private static AnswerStoreException gone() {
      return new AnswerStoreException("gone", new IllegalStateException("gone"));
    }
  }

  private Question question(Viewer viewer, Account account, Duration maxAge) {
    return new Question(
        viewer, type(), List.of(account), List.of(new RegionId("eu-west-1")), maxAge);
  }

  private ResourceType type() {
    return catalog.find("ec2-subnet").orElseThrow();
  }

  private static Account strict(Account account) {
    return new Account(
        account.id(),
        account.name(),
        account.role(),
        account.externalId(),
        account.regions(),
        account.color(),
        account.tags(),
        account.sourceIdentity(),
        Attribution.STRICT,
        account.consoleRole());
  }

  // In a group to which a rule of the tests opens everything.
  private static Viewer signedIn(String name, String subject) {
    var id = subject + "-" + UUID.randomUUID();
    var identity = new Identity("https://issuer.test", id, Set.of("security"), Map.of(), List.of());
    return Viewer.signedIn(name, identity);
  }

  private static Viewer someone(String name) {
    var unique = name + "-" + UUID.randomUUID();
    return new Viewer("issuer#" + unique, unique);
  }
}
