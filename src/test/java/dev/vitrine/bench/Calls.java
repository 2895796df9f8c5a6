package dev.vitrine.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Many calls to AWS, made at once.
 *
 * @param count how many there were
 * @param wall how long all of them took
 * @param processor the processor time that they took
 */
record Calls(int count, Duration wall, Duration processor) {

  /** How long they took in relation to what the latency and the concurrency allow. */
  double overBound() {
    var latency = Behaviour.USUAL.latency().toNanos();
    return wall.toNanos() * (double) Vitrine.CONCURRENCY / ((double) count * latency);
  }

  double milliseconds() {
    return wall.toNanos() / 1e6;
  }

  double processorMicroseconds() {
    return processor.toNanos() / 1e3 / count;
  }

  static Spread spread(List<Calls> rounds, ToDoubleFunction<Calls> figure) {
    return new Spread(rounds.stream().map(figure::applyAsDouble).toList());
  }
}
