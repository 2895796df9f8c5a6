package dev.vitrine.bench;

import java.time.Duration;

/**
 * An answer of Vitrine.
 *
 * @param first how long its first byte took
 * @param whole how long its last byte took
 * @param text its body
 */
record Fetched(Duration first, Duration whole, String text) {

  double milliseconds() {
    return whole.toNanos() / 1e6;
  }
}
