package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Asks all places of an inquiry at once, as far as the gate lets them through. */
@Component
class FanOut {

  private final EnabledRegions regions;
  private final PlaceReader reader;
  private final AnswerMemory memory;
  private final Gate gate;
  private final InventoryProperties properties;
  private final Clock clock;

  FanOut(
      EnabledRegions regions,
      PlaceReader reader,
      AnswerMemory memory,
      Gate gate,
      InventoryProperties properties,
      Clock clock) {
    this.regions = regions;
    this.reader = reader;
    this.memory = memory;
    this.gate = gate;
    this.properties = properties;
    this.clock = clock;
  }

  void start(Inquiry inquiry) {
    // Every account stands in the coverage before anybody looks at it.
    inquiry.question().accounts().forEach(account -> inquiry.waits(whole(account)));
    if (inquiry.question().accounts().isEmpty()) {
      inquiry.close();
      return;
    }
    Thread.ofVirtual().name("inquiry").start(() -> run(inquiry));
  }

  private void run(Inquiry inquiry) {
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Account account : inquiry.question().accounts()) {
        tasks.execute(() -> ask(inquiry, account, tasks));
      }
      inquiry.await(properties.deadline());
      tasks.shutdownNow();
      inquiry.close();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      inquiry.close();
    }
  }

  private void ask(Inquiry inquiry, Account account, ExecutorService tasks) {
    var whole = whole(account);
    if (inquiry.question().global()) {
      read(inquiry, account, RegionId.GLOBAL, Optional.empty());
      return;
    }
    inquiry.asks(whole);
    switch (regions.of(inquiry.question().viewer(), account)) {
      case Regions.Unknown(Outcome outcome) -> {
        for (Place place : places(inquiry, account, List.of(RegionId.GLOBAL))) {
          inquiry.waits(place);
          inquiry.answers(new Answer.Missing(place, outcome));
        }
      }
      case Regions.Known known -> {
        for (Place place : places(inquiry, account, known.enabled())) {
          inquiry.waits(place);
          if (known.enabled().contains(place.region())) {
            tasks.execute(() -> read(inquiry, account, place.region(), known.why()));
          } else {
            inquiry.answers(new Answer.Missing(place, notThere(account)));
          }
        }
      }
    }
    inquiry.replaced(whole);
  }

  private void read(Inquiry inquiry, Account account, RegionId region, Optional<String> remark) {
    var question = inquiry.question();
    var remembered = memory.recall(question, account, region);
    if (remembered.isPresent()) {
      inquiry.answers(remembered.get());
      return;
    }
    try {
      gate.pass(
          account.id(),
          () -> {
            inquiry.asks(new Place(account.id(), region));
            var answer =
                remarked(reader.read(question.viewer(), question.type(), account, region), remark);
            memory.remember(question.viewer(), account, question.type().definition().id(), answer);
            inquiry.answers(answer);
          });
    } catch (InterruptedException _) {
      // The deadline came first: the inquiry says so for every place that is still pending.
      Thread.currentThread().interrupt();
    }
  }

  // The regions that were asked for, as far as they lie in the account's partition, or else all.
  private static List<Place> places(Inquiry inquiry, Account account, List<RegionId> all) {
    var asked = inquiry.question().regions();
    return (asked.isEmpty() ? all : asked)
        .stream()
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

  private static Answer remarked(Answer answer, Optional<String> remark) {
    if (remark.isEmpty() || !(answer instanceof Answer.Found found)) {
      return answer;
    }
    var outcome = found.outcome();
    return new Answer.Found(
        found.place(),
        new Outcome(
            outcome.status(),
            outcome.by(),
            outcome.operation(),
            remark.get(),
            outcome.requestId(),
            outcome.asOf()),
        found.rows());
  }

  private static Place whole(Account account) {
    return new Place(account.id(), RegionId.GLOBAL);
  }
}
