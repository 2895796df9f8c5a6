package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.client.Clients;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.client.LastCall;
import dev.vitrine.session.NoSessionException;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Reads one type in one place to the end and turns whatever happens into an answer. */
@Component
class PlaceReader {

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Catalog catalog;
  private final Refusals refusals;
  private final Clock clock;

  PlaceReader(
      ClientsFactory clients, Sessions sessions, Catalog catalog, Refusals refusals, Clock clock) {
    this.clients = clients;
    this.sessions = sessions;
    this.catalog = catalog;
    this.refusals = refusals;
    this.clock = clock;
  }

  Answer read(Viewer viewer, ResourceType type, Account account, RegionId region) {
    var place = new Place(account.id(), region);
    var reading = clients.in(sessions.of(viewer, account), region);
    var rows = new ArrayList<Resource>();
    try (var listed = catalog.list(type, reading)) {
      listed.forEach(rows::add);
      return new Answer.Found(place, found(reading), rows);
    } catch (NoSessionException refusal) {
      return broken(place, rows, refusals.explain(refusal.reason()));
    } catch (AwsServiceException refusal) {
      return broken(place, rows, refusals.explain(place, reading.lastCall(), refusal));
    } catch (SdkClientException trouble) {
      return broken(place, rows, refusals.explain(place, reading.lastCall(), trouble));
    }
  }

  private Outcome found(Clients reading) {
    var last = reading.lastCall();
    return new Outcome(
        Status.FOUND,
        null,
        last.map(LastCall::operation).orElse(null),
        null,
        last.flatMap(LastCall::requestId).orElse(null),
        clock.instant());
  }

  // What was read before the trouble is kept, and said to be incomplete.
  private static Answer broken(Place place, List<Resource> rows, Outcome outcome) {
    if (rows.isEmpty()) {
      return new Answer.Missing(place, outcome);
    }
    var stopped =
        new Outcome(
            Status.INCOMPLETE,
            null,
            outcome.operation(),
            "Reading stopped: " + outcome.message(),
            outcome.requestId(),
            outcome.asOf());
    return new Answer.Incomplete(place, stopped, rows);
  }
}
