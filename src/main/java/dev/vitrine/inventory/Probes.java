package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.client.ReadingStoppedException;
import dev.vitrine.permission.AccessLevel;
import dev.vitrine.permission.ServiceReference;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks every service of the catalog for the first page of one list in one account, all at once, to
 * see whether it answers.
 */
@Component
public final class Probes {

  // STS says who is asking without any permission, so that its answer would tell nothing.
  private static final String NEEDS_NOTHING = "sts";

  private final List<List<ResourceType>> services;
  private final Accounts accounts;
  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Gates gates;
  private final Attempt attempt;
  private final InventoryProperties properties;
  private final Clock clock;

  Probes(
      Catalog catalog,
      ServiceReference reference,
      Accounts accounts,
      ClientsFactory clients,
      Sessions sessions,
      Gates gates,
      Attempt attempt,
      InventoryProperties properties,
      Clock clock) {
    this.services =
        List.copyOf(
            catalog.types().stream()
                .filter(type -> !type.definition().service().equals(NEEDS_NOTHING))
                .sorted(cheapest(reference))
                .collect(
                    Collectors.groupingBy(
                        type -> type.definition().service(), TreeMap::new, Collectors.toList()))
                .values());
    this.accounts = accounts;
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

  /** What is asked for, one type for each service whose answer tells something, by service. */
  public List<Definition> types() {
    return services.stream().map(types -> types.getFirst().definition()).toList();
  }

  /**
   * Asks every service for a type that the viewer may look at; global types globally. A service of
   * which the viewer may look at none is not asked.
   *
   * @param region where to ask the others
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public List<Probe> ask(Viewer viewer, Account account, RegionId region) {
    var sight = accounts.sight(viewer);
    var tasks = new ArrayList<Callable<Probe>>();
    for (List<ResourceType> types : services) {
      var shown =
          types.stream().filter(type -> sight.test(account, type.definition().id())).findFirst();
      tasks.add(() ->
          shown
              .map(type -> probe(type, region, ask(viewer, type, account, where(type, region))))
              .orElseGet(() -> probe(types.getFirst(), region, hidden())));
    }
    // Not closed: that would wait for a call that does not heed its interruption.
    var executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var deadline = properties.deadline().toMillis();
      var asked = executor.invokeAll(tasks, deadline, TimeUnit.MILLISECONDS);
      var probes = new ArrayList<Probe>();
      for (int i = 0; i < services.size(); i++) {
        probes.add(came(asked.get(i), services.get(i).getFirst(), region));
      }
      return probes;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while services were being probed");
    } finally {
      executor.shutdownNow();
    }
  }

  private Probe came(Future<Probe> asked, ResourceType type, RegionId region) {
    return switch (asked.state()) {
      case SUCCESS -> asked.resultNow();
      case CANCELLED, RUNNING ->
          probe(
              type,
              region,
              Outcome.without(Status.TIMED_OUT, "No answer within the deadline.", clock.instant()));
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
            type.definition().traits().switchedOff(),
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

  // What calls least; of that what even roles may list that see little; of that what is fewest.
  private static Comparator<ResourceType> cheapest(ServiceReference reference) {
    return Comparator.<ResourceType>comparingInt(type -> type.definition().operations().size())
        .thenComparing(type -> !lists(type.definition(), reference))
        .thenComparing(type -> !type.definition().traits().slow());
  }

  private static boolean lists(Definition type, ServiceReference reference) {
    return type.operations().stream()
        .map(operation -> reference.level(operation.action()))
        .allMatch(level -> level.equals(Optional.of(AccessLevel.LIST)));
  }

  private Outcome hidden() {
    return Outcome.without(
        Status.NOT_ASKED, "You may look at no resource type of this service.", clock.instant());
  }

  private static Probe probe(ResourceType type, RegionId region, Outcome outcome) {
    return new Probe(type.definition(), where(type, region), outcome);
  }

  private static RegionId where(ResourceType type, RegionId region) {
    return type.definition().scope() == Scope.GLOBAL ? RegionId.GLOBAL : region;
  }
}
