package dev.vitrine.viewer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** What one viewer may still ask: so many a second with a burst, and so many at a time. */
final class Allowance {

  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final int rate;
  private final int burst;
  private final int most;
  private final LongSupplier nanos;
  private double left;
  private long at;
  private int inFlight;

  /**
   * Creates a full one.
   *
   * @param rate how many a second
   * @param burst how many at once after a rest
   * @param most how many may wait for their answer
   * @param nanos the time, as {@link System#nanoTime}
   */
  Allowance(int rate, int burst, int most, LongSupplier nanos) {
    this.rate = rate;
    this.burst = burst;
    this.most = most;
    this.nanos = nanos;
    this.left = burst;
    this.at = nanos.getAsLong();
  }

  /**
   * Begins a request, which {@link #end} must end.
   *
   * @return how long to wait first; nothing where it has begun
   */
  synchronized Duration begin() {
    var now = nanos.getAsLong();
    left = Math.min(burst, left + (now - at) * rate / SECOND);
    at = now;
    if (left < 1) {
      return Duration.ofNanos((long) Math.ceil((1 - left) * SECOND / rate));
    }
    if (inFlight >= most) {
      return Duration.ofSeconds(1);
    }
    left--;
    inFlight++;
    return Duration.ZERO;
  }

  /** Ends a request that has begun. */
  synchronized void end() {
    inFlight--;
  }
}
