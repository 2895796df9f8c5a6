package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.Partition;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.RoleArn;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an inquiry promises whatever its places do. */
@VitrineTest
@Timeout(120)
class FanOutTests {

  private static final List<RegionId> REGIONS =
      List.of(new RegionId("eu-west-1"), new RegionId("us-east-1"));

  private final Catalog catalog;
  private final EnabledRegions regions;
  private final Gates gates;

  FanOutTests(Catalog catalog, EnabledRegions regions, Gates gates) {
    this.catalog = catalog;
    this.regions = regions;
    this.gates = gates;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 20261124})
  void f12NoSetOfFailingAccountsChangesTheRowsOfOthers(long seed) throws InterruptedException {
    var random = new Random(seed);
    var accounts = accounts(20);
    var failing = new HashSet<AccountId>();
    var broken = new HashSet<AccountId>();
    for (Account account : accounts) {
      switch (random.nextInt(4)) {
        case 0 -> failing.add(account.id());
        case 1 -> broken.add(account.id());
        default -> {}
      }
    }
    var inquiry =
        run(
            accounts,
            (i, account, region) -> {
              var place = new Place(account.id(), region);
              if (broken.contains(account.id())) {
                throw new IllegalStateException("a type's own mistake, as this test wants it");
              }
              return failing.contains(account.id()) ? trouble(place) : found(place);
            },
            // Whoever breaks is not waited for until then.
            Duration.ofMinutes(30));
    assertThat(inquiry.await(Duration.ofSeconds(60))).isTrue();
    var coverage = inquiry.coverage();
    assertThat(coverage.places()).as("seed %s", seed).hasSize(accounts.size() * REGIONS.size());
    assertThat(coverage.places())
        .allSatisfy(answer -> {
          var account = answer.place().account();
          var fails = failing.contains(account) || broken.contains(account);
          assertThat(answer.status()).isEqualTo(fails ? Status.FAILED : Status.FOUND);
          assertThat(answer.rows()).hasSize(fails ? 0 : 3);
        });
    assertThat(coverage.unknown()).isEqualTo((failing.size() + broken.size()) * REGIONS.size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 20261124})
  void f20KeepsItsDeadlineWhateverLatenciesItsPlacesHave(long seed) throws InterruptedException {
    var random = new Random(seed);
    var accounts = accounts(20);
    var never = Duration.ofHours(1);
    var latencies = new HashMap<Place, Duration>();
    for (Account account : accounts) {
      for (RegionId region : REGIONS) {
        latencies.put(
            new Place(account.id(), region),
            random.nextInt(3) == 0 ? never : Duration.ofMillis(random.nextLong(600)));
      }
    }
    var start = System.nanoTime();
    var inquiry =
        run(
            accounts,
            (i, account, region) -> {
              var place = new Place(account.id(), region);
              i.asks(place);
              sleep(Objects.requireNonNull(latencies.get(place)));
              return found(place);
            },
            Duration.ofMillis(300));
    assertThat(inquiry.await(Duration.ofSeconds(60))).isTrue();
    // Far above what a busy machine needs, far below what the slowest places take.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    assertThat(inquiry.coverage().places())
        .as("seed %s", seed)
        .hasSize(latencies.size())
        .allSatisfy(answer -> {
          assertThat(answer.status()).isIn(Status.FOUND, Status.TIMED_OUT, Status.THROTTLED);
          assertThat(answer.rows()).hasSize(answer.status() == Status.FOUND ? 3 : 0);
        })
        .filteredOn(answer -> Objects.requireNonNull(latencies.get(answer.place())).equals(never))
        .isNotEmpty()
        .noneMatch(answer -> answer.status() == Status.FOUND);
  }

  @Test
  void f20KeepsItsDeadlineWhenAnAccountHangs() throws InterruptedException {
    var accounts = accounts(5);
    var hung = accounts.get(2).id();
    var interrupted = new CountDownLatch(REGIONS.size());
    var inquiry =
        run(
            accounts,
            (i, account, region) -> {
              if (account.id().equals(hung)) {
                i.asks(new Place(account.id(), region));
                hang(interrupted);
              }
              return found(new Place(account.id(), region));
            },
            Duration.ofMillis(500));
    assertThat(inquiry.await(Duration.ofSeconds(60))).isTrue();
    assertThat(inquiry.coverage().places())
        .allSatisfy(answer ->
            assertThat(answer.status())
                .isEqualTo(
                    answer.place().account().equals(hung) ? Status.TIMED_OUT : Status.FOUND));
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void f21CancelsWhatIsInFlightWhenNobodyLooksAnyMore() throws InterruptedException {
    var interrupted = new CountDownLatch(2);
    var inquiry =
        run(
            accounts(2),
            (i, account, region) -> {
              if (region.equals(REGIONS.getFirst())) {
                return found(new Place(account.id(), region));
              }
              hang(interrupted);
              throw new AssertionError("It hangs");
            },
            Duration.ofMinutes(10));
    assertThat(interrupted.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(inquiry.done()).isTrue();
    assertThat(inquiry.coverage().counts()).isEqualTo(Map.of(Status.FOUND, 2, Status.NOT_ASKED, 2));
  }

  @Test
  void asksAQuestionOverNoAccountNothing() throws InterruptedException {
    var asked = new AtomicInteger();
    var inquiry =
        run(
            List.of(),
            (i, account, region) -> {
              asked.incrementAndGet();
              return found(new Place(account.id(), region));
            },
            Duration.ofSeconds(30));
    assertThat(inquiry.await(Duration.ofSeconds(30))).isTrue();
    assertThat(asked).hasValue(0);
    assertThat(inquiry.coverage().complete()).isTrue();
  }

  private Inquiry run(List<Account> accounts, PlaceAnswers answers, Duration deadline) {
    var properties = Limits.of(128, deadline, Duration.ofMillis(300));
    var question =
        new Question(
            new Viewer("k", "ada"),
            catalog.find("ec2-vpc").orElseThrow(),
            accounts,
            List.of(),
            Duration.ZERO);
    var inquiry = new Inquiry("id", question, _ -> true, deadline, Clock.systemUTC());
    new FanOut(regions, answers, gates, new Holdings(properties), properties, Clock.systemUTC())
        .start(inquiry, () -> {});
    return inquiry;
  }

  private static void sleep(Duration latency) {
    try {
      Thread.sleep(latency);
    } catch (InterruptedException _) {
      throw new CancellationException("interrupted");
    }
  }

  private static void hang(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      interrupted.countDown();
      throw new CancellationException("interrupted");
    }
  }

  private static Answer found(Place place) {
    var outcome =
        new Outcome(Status.FOUND, null, null, null, "r", "ada", Clock.systemUTC().instant());
    var rows = new ArrayList<Resource>();
    for (String id : List.of("vpc-1", "vpc-2", "vpc-3")) {
      rows.add(
          new Resource(
              place.account(),
              place.region(),
              "ec2-vpc",
              id,
              null,
              null,
              null,
              Map.of(),
              List.of(),
              List.of(),
              List.of(),
              null));
    }
    return new Answer.Found(place, outcome, rows);
  }

  private static Answer trouble(Place place) {
    return new Answer.Missing(
        place, Outcome.without(Status.FAILED, "It failed.", Clock.systemUTC().instant()));
  }

  private static List<Account> accounts(int many) {
    var accounts = new ArrayList<Account>();
    for (int i = 1; i <= many; i++) {
      var id = new AccountId("%012d".formatted(i));
      accounts.add(
          new Account(
              id,
              "account " + i,
              new RoleArn(Partition.AWS, id, "RoleForB"),
              Optional.empty(),
              REGIONS,
              AccountColor.NONE,
              Map.of(),
              false,
              Attribution.SHARED,
              Optional.empty()));
    }
    return accounts;
  }
}
