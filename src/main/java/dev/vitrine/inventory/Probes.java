package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.client.ReadingStoppedException;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Asks every service of the catalog for the first page of one list in one account, all at once, to
 * see whether it answers.
 */
@Component
public final class Probes {

  // What calls least, and of that what there are fewest of.
  private static final Comparator<ResourceType> CHEAPEST =
      Comparator.<ResourceType>comparingInt(type -> type.definition().operations().size())
          .thenComparing(type -> !type.definition().slow());

  private final List<ResourceType> types;
  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Gates gates;
  private final Attempt attempt;
  private final InventoryProperties properties;
  private final Clock clock;

  Probes(
      Catalog catalog,
      ClientsFactory clients,
      Sessions sessions,
      Gates gates,
      Attempt attempt,
      InventoryProperties properties,
      Clock clock) {
    var cheapest = new TreeMap<String, ResourceType>();
    catalog.types().stream()
        .sorted(CHEAPEST)
        .forEach(type -> cheapest.putIfAbsent(type.definition().service(), type));
    this.types = List.copyOf(cheapest.values());
    this.clients = clients;
    this.sessions = sessions;
    this.gates = gates;
    this.attempt = attempt;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * What one service said.
   *
   * @param type what it was asked for
   * @param region where
   * @param outcome what became of it
   */
  public record Probe(Definition type, RegionId region, Outcome outcome) {}

  /** What is asked for, one type for each service, by service. */
  public List<Definition> types() {
    return types.stream().map(ResourceType::definition).toList();
  }

  /**
   * Asks them all; global types globally.
   *
   * @param region where to ask the others
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public List<Probe> ask(Viewer viewer, Account account, RegionId region) {
    var tasks = new ArrayList<Callable<Outcome>>();
    types.forEach(type -> tasks.add(() -> ask(viewer, type, account, where(type, region))));
    // Not closed: that would wait for a call that does not heed its interruption.
    var executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var deadline = properties.deadline().toMillis();
      var asked = executor.invokeAll(tasks, deadline, TimeUnit.MILLISECONDS);
      var probes = new ArrayList<Probe>();
      for (int i = 0; i < types.size(); i++) {
        var type = types.get(i);
        probes.add(new Probe(type.definition(), where(type, region), outcome(asked.get(i))));
      }
      return probes;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while services were being probed");
    } finally {
      executor.shutdownNow();
    }
  }

  private Outcome outcome(Future<Outcome> asked) {
    return switch (asked.state()) {
      case SUCCESS -> asked.resultNow();
      case CANCELLED, RUNNING ->
          Outcome.without(Status.TIMED_OUT, "No answer within the deadline.", clock.instant());
      case FAILED -> throw new IllegalStateException("A probe broke", asked.exceptionNow());
    };
  }

  private Outcome ask(Viewer viewer, ResourceType type, Account account, RegionId region) {
    var own = sessions.of(viewer, account);
    var gate = OnePage.behind(gates.of(viewer));
    var reading = clients.in(own, region, gate);
    return attempt
        .at(
            new Place(account.id(), region),
            reading,
            () -> {
              try (var listed = type.list(reading)) {
                listed.limit(1).forEach(_ -> {});
              } catch (ReadingStoppedException stopped) {
                // That the first page has a second is an answer, too.
                if (!gate.answered().get()) {
                  throw stopped;
                }
              }
            })
        .orElseGet(() -> attempt.found(reading))
        .readBy(own.sessionName());
  }

  private static RegionId where(ResourceType type, RegionId region) {
    return type.definition().scope() == Scope.GLOBAL ? RegionId.GLOBAL : region;
  }
}
