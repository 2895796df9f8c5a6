package dev.vitrine.organization;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the organization in the background, first when Vitrine has started, then again and again
 * for as long as it runs.
 */
@Component
class Refreshing implements SmartLifecycle {

  // What was never read is wanted soon, but what AWS refused is remembered for half a minute.
  private static final Duration SOON = Duration.ofSeconds(45);

  private final Discovery discovery;
  private final DiscoveredAccounts discovered;
  private final OrganizationProperties properties;
  private final RandomGenerator random = new Random();
  private final Semaphore stopped = new Semaphore(0);
  private volatile @Nullable Thread thread;

  Refreshing(
      Discovery discovery, DiscoveredAccounts discovered, OrganizationProperties properties) {
    this.discovery = discovery;
    this.discovered = discovered;
    this.properties = properties;
  }

  /** Nothing talks to AWS while Vitrine starts. */
  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Override
  public void start() {
    if (properties.enabled() && !isRunning()) {
      thread = Thread.ofVirtual().name("organization").start(this::run);
    }
  }

  @Override
  public void stop() {
    var running = thread;
    if (running != null) {
      stopped.release();
      running.interrupt();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** How long to wait now; several instances of Vitrine shall not read at the same moment. */
  Duration pause() {
    var usual = discovered.read() ? properties.refresh() : SOON;
    return usual.multipliedBy(900 + random.nextInt(200)).dividedBy(1000);
  }

  private void run() {
    try {
      do {
        discovery.run();
      } while (!stopped.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException | CancellationException _) {
      Thread.currentThread().interrupt();
    }
  }
}
