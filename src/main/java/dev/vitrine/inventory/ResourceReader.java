package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.RawForm;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.session.Sessions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;

/** Reads one resource with its raw form and details. */
@Component
class ResourceReader {

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Catalog catalog;
  private final DetailReader details;
  private final Gates gates;
  private final Attempt attempt;

  ResourceReader(
      ClientsFactory clients,
      Sessions sessions,
      Catalog catalog,
      DetailReader details,
      Gates gates,
      Attempt attempt) {
    this.clients = clients;
    this.sessions = sessions;
    this.catalog = catalog;
    this.details = details;
    this.gates = gates;
    this.attempt = attempt;
  }

  OneResource read(OneQuestion question) {
    var place = new Place(question.account().id(), question.region());
    var own = sessions.of(question.viewer(), question.account());
    var reading = clients.in(own, question.region(), gates.of(question.viewer()));
    var item = new AtomicReference<Optional<? extends SdkPojo>>(Optional.empty());
    var trouble =
        attempt.at(
            place,
            reading,
            question.type().definition().traits().switchedOff(),
            () -> {
              try {
                item.set(question.type().read(reading, question.id()));
              } catch (AwsServiceException refusal) {
                // That there is none is an answer, however AWS puts it.
                if (!ErrorCodes.saysThatThereIsNone(refusal)) {
                  throw refusal;
                }
              }
            });
    var outcome = trouble.orElseGet(() -> attempt.found(reading)).readBy(own.sessionName());
    return item.get()
        .map(found ->
            new OneResource(
                place,
                outcome,
                Optional.of(catalog.row(question.type(), reading, found)),
                RawForm.of(found, question.type().definition().traits().withheld()),
                details.read(question, found)))
        .orElseGet(() -> OneResource.none(place, outcome));
  }
}
