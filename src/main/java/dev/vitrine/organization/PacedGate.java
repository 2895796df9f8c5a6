package dev.vitrine.organization;

import dev.vitrine.account.Place;
import dev.vitrine.client.CallGate;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one call at a time pass, each a while after the one before. */
final class PacedGate implements CallGate {

  // Ten thousand accounts, the most that AWS allows, are five hundred pages.
  private static final int PAGES = 1_000;

  private final Duration between;
  private final ReentrantLock lock = new ReentrantLock(true);
  private long next = System.nanoTime();

  /** Makes the gate; {@code rate} calls a second pass at most. */
  PacedGate(int rate) {
    this.between = Duration.ofSeconds(1).dividedBy(rate);
  }

  @Override
  public <T> T pass(Place place, Operation operation, Supplier<T> call) {
    lock.lock();
    try {
      TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
      next = System.nanoTime() + between.toNanos();
      return call.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted before " + operation.title());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public <T> T passLong(Place place, Operation operation, Supplier<T> call) {
    return pass(place, operation, call);
  }

  @Override
  public int pageCap() {
    return PAGES;
  }

  @Override
  public Instant deadline() {
    return Instant.MAX;
  }
}
