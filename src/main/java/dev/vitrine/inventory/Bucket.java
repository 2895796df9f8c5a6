package dev.vitrine.inventory;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Only so many a second on average, with a burst. When AWS asks to slow down, it gives half as many
 * for a minute.
 */
final class Bucket implements Supply {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long SLOW = TimeUnit.MINUTES.toNanos(1);

  private final double rate;
  private final double burst;
  private final LongSupplier nanos;
  private double left;
  private long at;
  private long slowUntil;

  /**
   * Creates a full one.
   *
   * @param rate how many a second
   * @param burst how many at once after a rest
   * @param nanos the time, as {@link System#nanoTime}
   */
  Bucket(double rate, double burst, LongSupplier nanos) {
    this.rate = rate;
    this.burst = burst;
    this.nanos = nanos;
    this.left = burst;
    this.at = nanos.getAsLong();
    this.slowUntil = at;
  }

  /** Gives half as many for a minute from now, and no burst. */
  void slowDown() {
    refill();
    slowUntil = at + SLOW;
    left = Math.min(left, 1);
  }

  /** Counts what went out without a turn, which may be more than there is. */
  void owe(int turns) {
    refill();
    left -= turns;
  }

  @Override
  public boolean take() {
    refill();
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }

  /** A turn that was taken and not used. */
  @Override
  public void giveBack() {
    left = Math.min(burst, left + 1);
  }

  @Override
  public OptionalLong next() {
    refill();
    return OptionalLong.of(left >= 1 ? 0 : (long) Math.ceil((1 - left) * SECOND / rate()));
  }

  private void refill() {
    var now = nanos.getAsLong();
    left = Math.min(burst, left + (now - at) * rate() / SECOND);
    at = now;
  }

  private double rate() {
    return at - slowUntil < 0 ? rate / 2 : rate;
  }
}
