package dev.vitrine;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that virtual threads go on.
 *
 * <p>With as many carriers as the JDK gives them, everything can stop for ever: whoever loads a
 * class keeps its carrier while it waits for the jar's lock, and whoever gets that lock next may
 * have none (what still pins: <a href="https://openjdk.org/jeps/491">JEP 491</a>). The first search
 * over many services showed it, and with 16 carriers so did 200 first questions at once. With very
 * many carriers nothing stops, but as many threads as there are calls share the processors, and a
 * probe waits for its turn among them. So there are few, and more as soon as a virtual thread does
 * not get one.
 */
final class Carriers {

  private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);

  // The JDK's own, which it reads before the first virtual thread runs.
  private static final String USUAL = "jdk.virtualThreadScheduler.parallelism";
  private static final String MOST = "jdk.virtualThreadScheduler.maxPoolSize";

  private static final int EACH_PROCESSOR = 2;
  private static final int LIMIT = 4096;
  private static final Duration PATIENCE = Duration.ofMillis(200);
  private static final Duration CALM = Duration.ofMinutes(1);

  private final VirtualThreadSchedulerMXBean scheduler;
  private final int usual;
  private long widened = System.nanoTime();

  Carriers(VirtualThreadSchedulerMXBean scheduler) {
    this.scheduler = scheduler;
    this.usual = scheduler.getParallelism();
  }

  /** Begins to look, for as long as the process lives; called before any virtual thread starts. */
  static void watch() {
    if (System.getProperty(USUAL) == null) {
      var processors = Runtime.getRuntime().availableProcessors();
      System.setProperty(USUAL, String.valueOf(processors * EACH_PROCESSOR));
    }
    if (System.getProperty(MOST) == null) {
      System.setProperty(MOST, String.valueOf(LIMIT));
    }
    var carriers =
        new Carriers(ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class));
    Thread.ofPlatform().name("carriers").daemon().start(carriers::lookForEver);
  }

  private void lookForEver() {
    try {
      while (true) {
        look();
        Thread.sleep(PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Doubles the carriers where a virtual thread gets none in time; takes them back later. */
  void look() throws InterruptedException {
    var carriers = scheduler.getParallelism();
    if (!runs()) {
      widened = System.nanoTime();
      scheduler.setParallelism(Math.min(carriers * 2, LIMIT));
      LOG.debug("A virtual thread waited for one of {} carriers; there are more now", carriers);
    } else if (carriers > usual && System.nanoTime() - widened > CALM.toNanos()) {
      scheduler.setParallelism(usual);
    }
  }

  // A pool wakes a carrier for what comes into an empty queue, and each thread has a queue of its
  // own there: behind what one thread put into its queue before, its next would wake nobody.
  private static boolean runs() throws InterruptedException {
    var ran = new CountDownLatch(1);
    Thread.ofPlatform()
        .name("carriers-probe")
        .daemon()
        .start(() -> Thread.startVirtualThread(ran::countDown));
    return ran.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }
}
