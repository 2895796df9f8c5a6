package dev.vitrine.inventory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a supply in rotation between those who ask: whoever wants one waits behind one of each
 * other's, not behind all of them. People come before what runs in the background.
 */
final class FairTurns {

  private static final class Waiter {
    private final Condition turn;
    private boolean granted;

    Waiter(Condition turn) {
      this.turn = turn;
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Supply supply;
  private final SequencedMap<Asker, Deque<Waiter>> people = new LinkedHashMap<>();
  private final SequencedMap<Asker, Deque<Waiter>> background = new LinkedHashMap<>();
  // The one who sleeps until the supply has one again by itself.
  private @Nullable Waiter timekeeper;
  private int waiting;

  FairTurns(Supply supply) {
    this.supply = supply;
  }

  /**
   * Waits for a turn.
   *
   * @param most how long to wait
   * @return whether there was one in that time
   * @throws InterruptedException where the thread is interrupted before its turn
   */
  boolean take(Asker asker, Duration most) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (waiting == 0 && supply.take()) {
        return true;
      }
      return queue(asker, System.nanoTime() + most.toNanos());
    } finally {
      lock.unlock();
    }
  }

  /** Gives a turn back, to whoever is next. */
  void giveBack() {
    lock.lock();
    try {
      supply.giveBack();
      hand();
    } finally {
      lock.unlock();
    }
  }

  /** How many wait now. */
  int waiting() {
    lock.lock();
    try {
      return waiting;
    } finally {
      lock.unlock();
    }
  }

  /** Changes the supply while nobody takes from it. */
  void change(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  private boolean queue(Asker asker, long until) throws InterruptedException {
    var mine = new Waiter(lock.newCondition());
    var queues = asker.background() ? background : people;
    queues.computeIfAbsent(asker, _ -> new ArrayDeque<>()).add(mine);
    waiting++;
    try {
      hand();
      for (long left = until - System.nanoTime(); !mine.granted && left > 0; ) {
        var sleep = mine == timekeeper ? Math.min(left, supply.next().orElse(left)) : left;
        mine.turn.awaitNanos(sleep);
        if (mine == timekeeper && !mine.granted) {
          hand();
        }
        left = until - System.nanoTime();
      }
      return mine.granted;
    } catch (InterruptedException interrupted) {
      if (mine.granted) {
        supply.giveBack();
        hand();
      }
      throw interrupted;
    } finally {
      if (!mine.granted) {
        leave(queues, asker, mine);
      }
    }
  }

  private void leave(SequencedMap<Asker, Deque<Waiter>> queues, Asker asker, Waiter waiter) {
    var queue = queues.get(asker);
    if (queue != null && queue.remove(waiter)) {
      waiting--;
      if (queue.isEmpty()) {
        queues.remove(asker);
      }
    }
    if (timekeeper == waiter) {
      timekeeper = null;
      hand();
    }
  }

  // Gives what there is to whoever is next, and lets the one after that keep the time.
  private void hand() {
    while (waiting > 0 && supply.take()) {
      var next = next();
      if (next == timekeeper) {
        timekeeper = null;
      }
      next.granted = true;
      next.turn.signal();
    }
    if (waiting > 0 && timekeeper == null && supply.next().isPresent()) {
      timekeeper = first(people.isEmpty() ? background : people);
      timekeeper.turn.signal();
    }
  }

  private Waiter next() {
    var queues = people.isEmpty() ? background : people;
    var turn = queues.pollFirstEntry();
    var waiter = turn.getValue().remove();
    if (!turn.getValue().isEmpty()) {
      queues.putLast(turn.getKey(), turn.getValue());
    }
    waiting--;
    return waiter;
  }

  private static Waiter first(SequencedMap<Asker, Deque<Waiter>> queues) {
    return queues.firstEntry().getValue().element();
  }
}
