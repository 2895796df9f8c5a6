package dev.vitrine.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** The budget of one instance, in its own memory. */
@Component
final class FairStsBudget implements StsBudget {

  // A herd of renewals must not become a herd of connections.
  private static final int AT_ONCE = 8;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<TurnQueue.Ticket, Condition> waiting = new HashMap<>();
  private final TurnQueue queue;
  private final Clock clock;

  FairStsBudget(SessionProperties properties, Clock clock) {
    this.queue = new TurnQueue(properties.rate(), AT_ONCE);
    this.clock = clock;
  }

  @Override
  public Turn await(String viewer, Instant deadline) {
    lock.lock();
    try {
      var ticket = queue.join(viewer);
      var turn = lock.newCondition();
      waiting.put(ticket, turn);
      try {
        return await(ticket, turn, deadline);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new CancellationException("Interrupted while waiting for a turn at STS");
      } finally {
        waiting.remove(ticket);
        queue.leave(ticket);
        wakeNext();
      }
    } finally {
      lock.unlock();
    }
  }

  private Turn await(TurnQueue.Ticket ticket, Condition turn, Instant deadline)
      throws InterruptedException {
    var inTime = true;
    while (true) {
      var now = clock.instant();
      if (queue.take(ticket, now)) {
        return new Turn.Taken(this::giveBack);
      }
      var left = Duration.between(now, deadline);
      if (!inTime || !left.isPositive()) {
        return queue.full() ? Turn.Missed.SLOW : Turn.Missed.RATE;
      }
      var nap = nap(ticket, now, left);
      // The deadline counts even where the clock stands still or was set back.
      inTime = turn.awaitNanos(nap.toNanos()) > 0 || nap.compareTo(left) < 0;
    }
  }

  // Only who comes next watches the bucket; the others sleep until they do.
  private Duration nap(TurnQueue.Ticket ticket, Instant now, Duration left) {
    var watches = !queue.full() && queue.next().filter(ticket::equals).isPresent();
    var refill = queue.pause(now);
    return watches && refill.compareTo(left) < 0 ? refill : left;
  }

  private void giveBack() {
    lock.lock();
    try {
      queue.giveBack();
      wakeNext();
    } finally {
      lock.unlock();
    }
  }

  private void wakeNext() {
    queue.next().map(waiting::get).ifPresent(Condition::signal);
  }
}
