package dev.vitrine.client;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Counts and times every call of AWS, and tells the application of it. */
@Component
class CallWatch {

  /** The observation's name; its tags name no account, because there may be hundreds. */
  static final String NAME = "vitrine.aws.call";

  private final ObservationRegistry observations;
  private final ApplicationEventPublisher events;

  CallWatch(ObservationRegistry observations, ApplicationEventPublisher events) {
    this.observations = observations;
    this.events = events;
  }

  AwsResponse over(WatchedCall call, Supplier<AwsResponse> send) {
    var observation =
        Observation.createNotStarted(NAME, observations)
            .lowCardinalityKeyValue("service", call.operation().service())
            .lowCardinalityKeyValue("operation", call.operation().name())
            .lowCardinalityKeyValue("region", call.place().region().value())
            .start();
    var started = System.nanoTime();
    var outcome = CallOutcome.FAILED;
    String requestId = null;
    try {
      var response = send.get();
      outcome = CallOutcome.OK;
      requestId = RequestIds.of(response);
      return response;
    } catch (AwsServiceException refusal) {
      outcome = CallOutcome.of(refusal);
      requestId = refusal.requestId();
      throw refusal;
    } catch (RuntimeException trouble) {
      outcome = CallOutcome.of(trouble);
      throw trouble;
    } finally {
      observation.lowCardinalityKeyValue("outcome", outcome.word()).stop();
      events.publishEvent(event(call, requestId, outcome, System.nanoTime() - started));
    }
  }

  private static AwsCalled event(
      WatchedCall call, @Nullable String requestId, CallOutcome outcome, long nanoseconds) {
    return new AwsCalled(
        call.owner(),
        call.place().account(),
        call.place().region(),
        call.operation(),
        requestId,
        call.session().credentials().accessKeyId(),
        call.session().sessionName(),
        outcome.word(),
        Duration.ofNanos(nanoseconds));
  }
}
