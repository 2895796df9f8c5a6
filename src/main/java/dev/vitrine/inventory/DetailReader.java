package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.RawForm;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.client.Clients;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.client.LastCall;
import dev.vitrine.inventory.OneResource.DetailAnswer;
import dev.vitrine.session.NoSessionException;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import tools.jackson.databind.JsonNode;

/** Reads the details of one resource at once; none of them hides another. */
@Component
class DetailReader {

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Refusals refusals;
  private final InventoryProperties properties;
  private final Clock clock;

  DetailReader(
      ClientsFactory clients,
      Sessions sessions,
      Refusals refusals,
      InventoryProperties properties,
      Clock clock) {
    this.clients = clients;
    this.sessions = sessions;
    this.refusals = refusals;
    this.properties = properties;
    this.clock = clock;
  }

  List<DetailAnswer> read(Viewer viewer, ResourceType type, Clients place, SdkPojo item) {
    var tasks = new ArrayList<Callable<DetailAnswer>>();
    for (Detail detail : type.details()) {
      // A reading of its own, so that each detail knows its own last call.
      var reading = clients.in(sessions.of(viewer, place.account()), place.region());
      tasks.add(() -> read(detail, reading, item));
    }
    var answers = new ArrayList<DetailAnswer>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var deadline = properties.deadline().toMillis();
      var read = executor.invokeAll(tasks, deadline, TimeUnit.MILLISECONDS);
      for (int i = 0; i < read.size(); i++) {
        answers.add(answer(read.get(i), type.details().get(i)));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while details were being read");
    }
    return answers;
  }

  private DetailAnswer answer(Future<DetailAnswer> read, Detail detail)
      throws InterruptedException {
    try {
      return read.get();
    } catch (CancellationException _) {
      var message = "No answer within the deadline.";
      return new DetailAnswer(
          detail.name(), outcome(Status.TIMED_OUT, detail, message, null), null);
    } catch (ExecutionException broken) {
      throw new IllegalStateException("Reading " + detail.name() + " broke", broken.getCause());
    }
  }

  private DetailAnswer read(Detail detail, Clients reading, SdkPojo item) {
    var place = new Place(reading.account().id(), reading.region());
    try {
      var value = RawForm.of(detail.read().of(reading, item));
      return answered(detail, reading.lastCall(), null, value);
    } catch (NoSessionException refusal) {
      return new DetailAnswer(detail.name(), refusals.explain(refusal.reason()), null);
    } catch (AwsServiceException refusal) {
      var details = refusal.awsErrorDetails();
      if (details != null && detail.absent().contains(details.errorCode())) {
        return answered(detail, reading.lastCall(), "Not set.", null);
      }
      return new DetailAnswer(
          detail.name(), refusals.explain(place, reading.lastCall(), refusal), null);
    } catch (SdkClientException trouble) {
      return new DetailAnswer(
          detail.name(), refusals.explain(place, reading.lastCall(), trouble), null);
    }
  }

  private DetailAnswer answered(
      Detail detail, Optional<LastCall> last, @Nullable String message, @Nullable JsonNode value) {
    var requestId = last.flatMap(LastCall::requestId).orElse(null);
    return new DetailAnswer(
        detail.name(), outcome(Status.FOUND, detail, message, requestId), value);
  }

  private Outcome outcome(
      Status status, Detail detail, @Nullable String message, @Nullable String requestId) {
    return new Outcome(status, null, detail.operation(), message, requestId, clock.instant());
  }
}
