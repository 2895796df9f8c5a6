package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Virtual threads that keep their carriers stop nobody else. */
class CarriersTests {

  // A class that is defined here sees only what is not private.
  static final Semaphore BEGUN = new Semaphore(0);
  static final CountDownLatch LAST = new CountDownLatch(1);

  private final VirtualThreadSchedulerMXBean scheduler =
      ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
  private final int usual = scheduler.getParallelism();

  /** Whoever initializes a class keeps its carrier until that is done. */
  static class Slow {
    static {
      try {
        BEGUN.release();
        LAST.await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }

  @AfterEach
  void leaveAsItWas() {
    scheduler.setParallelism(usual);
  }

  @Test
  void makesMoreWhereAllOfThemAreKept() throws Exception {
    var carriers = new Carriers(scheduler);
    var kept = new ArrayList<Thread>();
    for (int i = 0; i < usual; i++) {
      kept.add(Thread.startVirtualThread(CarriersTests::initialize));
    }
    BEGUN.acquire(usual);
    // It alone could let them go, and has no carrier.
    kept.add(Thread.startVirtualThread(LAST::countDown));
    // Each look waits a moment by itself.
    for (int look = 0; look < 100 && anyLives(kept); look++) {
      carriers.look();
    }
    for (Thread thread : kept) {
      thread.join();
    }
    assertThat(scheduler.getParallelism()).isGreaterThan(usual);
  }

  @Test
  void makesNoMoreWhereTheyAreFree() throws Exception {
    var carriers = new Carriers(scheduler);
    carriers.look();
    assertThat(scheduler.getParallelism()).isEqualTo(usual);
  }

  private static boolean anyLives(List<Thread> threads) {
    return threads.stream().anyMatch(Thread::isAlive);
  }

  // Each a class of its own, of the same form.
  private static void initialize() {
    try (var form = CarriersTests.class.getResourceAsStream("CarriersTests$Slow.class")) {
      MethodHandles.lookup().defineHiddenClass(form.readAllBytes(), true);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
