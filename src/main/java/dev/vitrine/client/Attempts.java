package dev.vitrine.client;

import dev.vitrine.account.Place;
import dev.vitrine.permission.Operation;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;

/**
 * Tells the gate, out of the SDK's own metrics, how often one call was sent and whether AWS asked
 * to slow down meanwhile; the SDK says neither where a further attempt went well.
 */
record Attempts(CallGate gate, Place place, Operation operation) implements MetricPublisher {

  private static final String ATTEMPT = "ApiCallAttempt";
  private static final String THROTTLING = "Throttling";

  @Override
  public void publish(MetricCollection call) {
    var attempts = call.childrenWithName(ATTEMPT).toList();
    var throttled =
        attempts.stream()
            .anyMatch(attempt -> attempt.metricValues(CoreMetric.ERROR_TYPE).contains(THROTTLING));
    gate.sent(place, operation, attempts.size(), throttled);
  }

  @Override
  public void close() {}
}
