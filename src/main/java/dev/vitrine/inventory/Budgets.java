package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.client.NoTurnException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How many calls go out: so many a second and at once to one service in one place, so many at once
 * to one account, so many at once in all. The narrower budget comes first, so that who waits for it
 * holds nothing that others need.
 */
@Component
class Budgets {

  private record Spot(Place place, String service) {}

  private record Narrow(Bucket bucket, FairTurns rate, FairTurns atOnce) {}

  // Long unused ones start full again, which is what they would have become.
  private static final Duration UNUSED = Duration.ofMinutes(10);

  // So much heap for each: it and what is made of it can be a hundred megabytes and more.
  private static final long LONG_ANSWER = DataSize.ofMegabytes(256).toBytes();

  private final InventoryProperties properties;
  private final Clock clock;
  private final FairTurns all;
  private final FairTurns longOnes = new FairTurns(new Permits(longAtOnce()));
  private final Cache<AccountId, FairTurns> accounts =
      Caffeine.newBuilder().expireAfterAccess(UNUSED).build();
  private final Cache<Spot, Narrow> spots = Caffeine.newBuilder().expireAfterAccess(UNUSED).build();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final LongAdder refused = new LongAdder();

  Budgets(InventoryProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
    this.all = new FairTurns(new Permits(properties.concurrency()));
  }

  /**
   * Makes a call when its turn has come.
   *
   * @throws NoTurnException where the deadline comes before the turn
   * @throws CancellationException where the thread is interrupted while it waits
   */
  <T> T pass(Asker asker, Place place, String service, Instant deadline, Supplier<T> call) {
    takeRate(asker, place, service, deadline);
    return together(asker, place, service, deadline, call);
  }

  /**
   * The same for a call whose answer is long. Whoever waits for the others' end holds nothing that
   * short ones need.
   */
  <T> T passLong(Asker asker, Place place, String service, Instant deadline, Supplier<T> call) {
    takeRate(asker, place, service, deadline);
    return holding(
        longOnes,
        asker,
        deadline,
        "long answers at once",
        () -> together(asker, place, service, deadline, call));
  }

  /** AWS asked to slow down there: half the rate for a minute. */
  void slowDown(Place place, String service) {
    var narrow = spots.get(new Spot(place, service), this::narrow);
    narrow.rate().change(narrow.bucket()::slowDown);
  }

  /** A call there was sent so many times more than it had turns: later ones wait for them. */
  void again(Place place, String service, int times) {
    var narrow = spots.get(new Spot(place, service), this::narrow);
    narrow.rate().change(() -> narrow.bucket().owe(times));
  }

  /** How many calls are out now. */
  int inFlight() {
    return inFlight.get();
  }

  /** How many wait for their turn now. */
  int waiting() {
    return waiting.get();
  }

  /** How many got no turn so far. */
  long refused() {
    return refused.sum();
  }

  private void takeRate(Asker asker, Place place, String service, Instant deadline) {
    var rate = spots.get(new Spot(place, service), this::narrow).rate();
    take(rate, asker, deadline, service + " calls a second in one account and region");
  }

  private <T> T together(
      Asker asker, Place place, String service, Instant deadline, Supplier<T> call) {
    var narrow = spots.get(new Spot(place, service), this::narrow);
    var account =
        accounts.get(
            place.account(), _ -> new FairTurns(new Permits(properties.concurrencyPerAccount())));
    return holding(
        narrow.atOnce(),
        asker,
        deadline,
        service + " calls at once in one account and region",
        () ->
            holding(
                account,
                asker,
                deadline,
                "calls at once in one account",
                () -> holding(all, asker, deadline, "calls at once in all", () -> fly(call))));
  }

  private <T> T fly(Supplier<T> call) {
    inFlight.incrementAndGet();
    try {
      return call.get();
    } finally {
      inFlight.decrementAndGet();
    }
  }

  private <T> T holding(
      FairTurns turns, Asker asker, Instant deadline, String budget, Supplier<T> call) {
    take(turns, asker, deadline, budget);
    try {
      return call.get();
    } finally {
      turns.giveBack();
    }
  }

  private void take(FairTurns turns, Asker asker, Instant deadline, String budget) {
    waiting.incrementAndGet();
    try {
      if (!turns.take(asker, Duration.between(clock.instant(), deadline))) {
        refused.increment();
        throw new NoTurnException("Vitrine's own budget of " + budget + " gave no turn in time.");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while waiting for a turn");
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static int longAtOnce() {
    return Math.toIntExact(Math.max(1, Runtime.getRuntime().maxMemory() / LONG_ANSWER));
  }

  private Narrow narrow(Spot spot) {
    var rate = properties.rates().getOrDefault(spot.service(), properties.rate());
    var bucket = new Bucket(rate, Math.max(1, rate * properties.burst()), System::nanoTime);
    return new Narrow(
        bucket,
        new FairTurns(bucket),
        new FairTurns(new Permits(properties.concurrencyPerPlace())));
  }
}
