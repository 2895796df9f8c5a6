package dev.vitrine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Callers on threads of their own, whose waiting a test can see. */
final class Callers {

  private static final long LOOKS_EVERY = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final List<FutureTask<Opening>> openings = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  /** Lets one more call. */
  Thread call(Supplier<Opening> opening) {
    var task = new FutureTask<>(opening::get);
    var thread = Thread.ofVirtual().start(task);
    openings.add(task);
    threads.add(thread);
    return thread;
  }

  /** Waits until all that have not ended wait, one in STS perhaps and the others for it. */
  void allWait() {
    until(() ->
        threads.stream()
            .map(Thread::getState)
            .allMatch(state ->
                state == Thread.State.WAITING
                    || state == Thread.State.TIMED_WAITING
                    || state == Thread.State.TERMINATED));
  }

  /** What all of them got. */
  List<Opening> answers() {
    return openings.stream().map(Callers::answer).toList();
  }

  static Opening answer(FutureTask<Opening> opening) {
    try {
      return opening.get(30, TimeUnit.SECONDS);
    } catch (Exception trouble) { // a test's edge: whatever it is, the test fails with it
      throw new AssertionError(trouble);
    }
  }

  /** What those got that did not end without an answer. */
  List<Opening> unbroken() {
    return openings.stream()
        .filter(opening -> opening.state() != FutureTask.State.FAILED)
        .map(Callers::answer)
        .toList();
  }

  /** The number of callers that ended without an answer. */
  long broken() {
    return openings.stream().filter(opening -> opening.state() == FutureTask.State.FAILED).count();
  }

  static void until(BooleanSupplier condition) {
    var end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It never came to that");
      }
      LockSupport.parkNanos(LOOKS_EVERY);
    }
  }
}
