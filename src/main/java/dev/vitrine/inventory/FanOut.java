package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks all places of an inquiry at once, as far as the budgets let their calls out. */
@Component
class FanOut {

  private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);
  private static final Duration LOOK = Duration.ofMillis(250);

  private final EnabledRegions regions;
  private final PlaceAnswers reader;
  private final Gates gates;
  private final Holdings holdings;
  private final InventoryProperties properties;
  private final Clock clock;

  FanOut(
      EnabledRegions regions,
      PlaceAnswers reader,
      Gates gates,
      Holdings holdings,
      InventoryProperties properties,
      Clock clock) {
    this.regions = regions;
    this.reader = reader;
    this.gates = gates;
    this.holdings = holdings;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Starts an inquiry.
   *
   * @param ended runs when all has been said
   */
  void start(Inquiry inquiry, Runnable ended) {
    // Every account stands in the coverage before anybody looks at it.
    inquiry.question().accounts().forEach(account -> inquiry.waits(whole(account)));
    Thread.ofVirtual().name("inquiry").start(() -> run(inquiry, ended));
  }

  private void run(Inquiry inquiry, Runnable ended) {
    // Not closed: that would wait for a call that does not heed its interruption.
    var tasks = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (Account account : inquiry.question().accounts()) {
        tasks.execute(() -> guarded(inquiry, whole(account), () -> ask(inquiry, account, tasks)));
      }
      watch(inquiry);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      inquiry.close();
      tasks.shutdownNow();
      holdings.release(inquiry);
      ended.run();
    }
  }

  private void watch(Inquiry inquiry) throws InterruptedException {
    if (inquiry.question().accounts().isEmpty()) {
      return;
    }
    var until = System.nanoTime() + properties.deadline().toNanos();
    while (!inquiry.ends(LOOK) && System.nanoTime() - until < 0) {
      if (inquiry.forgotten(properties.patience())) {
        inquiry.abandon();
      }
    }
  }

  private void ask(Inquiry inquiry, Account account, ExecutorService tasks) {
    var whole = whole(account);
    if (inquiry.question().global()) {
      read(inquiry, account, RegionId.GLOBAL, Optional.empty());
      return;
    }
    switch (regions.of(inquiry.question().viewer(), account, gates.of(inquiry, whole))) {
      case Regions.Unknown(Outcome outcome) -> {
        for (Place place : places(inquiry, account, List.of(RegionId.GLOBAL))) {
          inquiry.waits(place);
          inquiry.answers(new Answer.Missing(place, outcome));
        }
      }
      case Regions.Known known -> {
        if (inquiry.question().globalToo()) {
          tasks.execute(() ->
              guarded(inquiry, whole, () -> read(inquiry, account, RegionId.GLOBAL, known.why())));
        }
        for (Place place : places(inquiry, account, known.enabled())) {
          if (inquiry.question().globalToo() && place.equals(whole)) {
            continue;
          }
          inquiry.waits(place);
          if (known.enabled().contains(place.region())) {
            tasks.execute(() ->
                guarded(inquiry, place, () -> read(inquiry, account, place.region(), known.why())));
          } else {
            inquiry.answers(new Answer.Missing(place, notThere(account)));
          }
        }
        if (inquiry.question().globalToo()) {
          return;
        }
      }
    }
    inquiry.replaced(whole);
  }

  private void read(Inquiry inquiry, Account account, RegionId region, Optional<String> remark) {
    inquiry.answers(reader.read(inquiry, account, region).remarked(remark));
  }

  private void guarded(Inquiry inquiry, Place place, Runnable step) {
    try {
      step.run();
    } catch (CancellationException _) {
      // The deadline came first: the inquiry says so for every place that is still pending.
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      // A mistake of ours: its place says so at once, instead of being waited for.
      LOG.error("{} {} broke", place, inquiry.question().type().definition().id(), broken);
      inquiry.answers(
          new Answer.Missing(
              place,
              Outcome.without(
                  Status.FAILED,
                  "Vitrine itself failed here; its log says why.",
                  clock.instant())));
    }
  }

  // The regions that were asked for, as far as they lie in the account's partition, or else all.
  private static List<Place> places(Inquiry inquiry, Account account, List<RegionId> all) {
    var asked = inquiry.question().regions();
    var wanted = asked.isEmpty() ? all : asked;
    return wanted.stream()
        .filter(account.partition()::has)
        .map(region -> new Place(account.id(), region))
        .toList();
  }

  private Outcome notThere(Account account) {
    return account.regions().isEmpty()
        ? Outcome.without(
            Status.REGION_DISABLED, "The account has not enabled this region.", clock.instant())
        : Outcome.without(
            Status.NOT_ASKED,
            "The account's configured regions leave this one out.",
            clock.instant());
  }

  private static Place whole(Account account) {
    return new Place(account.id(), RegionId.GLOBAL);
  }
}
