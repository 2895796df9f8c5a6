package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.RawForm;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.client.Clients;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.client.LastCall;
import dev.vitrine.session.NoSessionException;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Reads one resource with its raw form and details. */
@Component
class ResourceReader {

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Catalog catalog;
  private final DetailReader details;
  private final Refusals refusals;
  private final Clock clock;

  ResourceReader(
      ClientsFactory clients,
      Sessions sessions,
      Catalog catalog,
      DetailReader details,
      Refusals refusals,
      Clock clock) {
    this.clients = clients;
    this.sessions = sessions;
    this.catalog = catalog;
    this.details = details;
    this.refusals = refusals;
    this.clock = clock;
  }

  OneResource read(OneQuestion question) {
    var account = question.account();
    var place = new Place(account.id(), question.region());
    var reading = clients.in(sessions.of(question.viewer(), account), question.region());
    try {
      return question
          .type()
          .read(reading, question.id())
          .map(item -> one(question.viewer(), question.type(), reading, item))
          .orElseGet(() -> OneResource.none(place, found(reading)));
    } catch (NoSessionException refusal) {
      return OneResource.none(place, refusals.explain(refusal.reason()));
    } catch (AwsServiceException refusal) {
      return ErrorCodes.saysThatThereIsNone(refusal)
          ? OneResource.none(place, found(reading))
          : OneResource.none(place, refusals.explain(place, reading.lastCall(), refusal));
    } catch (SdkClientException trouble) {
      return OneResource.none(place, refusals.explain(place, reading.lastCall(), trouble));
    }
  }

  private OneResource one(Viewer viewer, ResourceType type, Clients reading, SdkPojo item) {
    var found = found(reading);
    return new OneResource(
        new Place(reading.account().id(), reading.region()),
        found,
        Optional.of(catalog.row(type, reading, item)),
        RawForm.of(item),
        type.details().isEmpty() ? List.of() : details.read(viewer, type, reading, item));
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
}
