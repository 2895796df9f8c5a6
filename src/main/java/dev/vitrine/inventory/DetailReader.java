package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.RawForm;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.client.LastCall;
import dev.vitrine.inventory.OneResource.DetailAnswer;
import dev.vitrine.session.Sessions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import tools.jackson.databind.JsonNode;

/** Reads the details of one resource at once; none of them hides another. */
@Component
class DetailReader {

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Gates gates;
  private final Attempt attempt;
  private final InventoryProperties properties;
  private final Clock clock;

  DetailReader(
      ClientsFactory clients,
      Sessions sessions,
      Gates gates,
      Attempt attempt,
      InventoryProperties properties,
      Clock clock) {
    this.clients = clients;
    this.sessions = sessions;
    this.gates = gates;
    this.attempt = attempt;
    this.properties = properties;
    this.clock = clock;
  }

  List<DetailAnswer> read(OneQuestion question, SdkPojo item) {
    var details = question.type().details();
    var tasks = new ArrayList<Callable<DetailAnswer>>();
    details.forEach(detail -> tasks.add(() -> read(question, detail, item)));
    // Not closed: that would wait for a call that does not heed its interruption.
    var executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var deadline = properties.deadline().toMillis();
      var read = executor.invokeAll(tasks, deadline, TimeUnit.MILLISECONDS);
      var answers = new ArrayList<DetailAnswer>();
      for (int i = 0; i < read.size(); i++) {
        answers.add(answer(read.get(i), details.get(i)));
      }
      return answers;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while details were being read");
    } finally {
      executor.shutdownNow();
    }
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

  private DetailAnswer read(OneQuestion question, Detail detail, SdkPojo item) {
    var place = new Place(question.account().id(), question.region());
    var own = sessions.of(question.viewer(), question.account());
    // A reading of its own, so that each detail knows its own last call.
    var reading = clients.in(own, question.region(), gates.of(question.viewer()));
    var value = new AtomicReference<@Nullable JsonNode>();
    var trouble =
        attempt.at(
            place,
            reading,
            () -> {
              try {
                value.set(RawForm.of(detail.read().of(reading, item), detail.withheld()));
              } catch (AwsServiceException refusal) {
                var details = refusal.awsErrorDetails();
                var code = details == null ? null : details.errorCode();
                // That it is not set is an answer; some errors have no code.
                if (code == null || !detail.absent().contains(code)) {
                  throw refusal;
                }
              }
            });
    var requestId = reading.lastCall().flatMap(LastCall::requestId).orElse(null);
    var message = value.get() == null ? "Not set." : null;
    var outcome = trouble.orElseGet(() -> outcome(Status.FOUND, detail, message, requestId));
    return new DetailAnswer(detail.name(), outcome.readBy(own.sessionName()), value.get());
  }

  private Outcome outcome(
      Status status, Detail detail, @Nullable String message, @Nullable String requestId) {
    return new Outcome(status, null, detail.operation(), message, requestId, null, clock.instant());
  }
}
