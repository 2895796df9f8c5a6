package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A question while it is being answered, and its answers afterwards. */
public final class Inquiry {

  private static final String WAITING = "Waiting for its turn.";
  private static final String ASKING = "Being asked.";

  private final String id;
  private final Question question;
  private final Clock clock;
  private final ConcurrentMap<Place, Answer> answers = new ConcurrentSkipListMap<>();
  private final AtomicInteger open = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(1);

  Inquiry(String id, Question question, Clock clock) {
    this.id = id;
    this.question = question;
    this.clock = clock;
  }

  /** What later pages call it. */
  public String id() {
    return id;
  }

  /** What was asked. */
  public Question question() {
    return question;
  }

  /** The answers so far, one a place, by account and region. */
  public Coverage coverage() {
    return new Coverage(List.copyOf(answers.values()));
  }

  /** Whether every place has answered or the deadline has passed. */
  public boolean done() {
    return done.getCount() == 0;
  }

  /**
   * Waits until it is done.
   *
   * @return whether it is done after that time
   * @throws InterruptedException where the waiting thread is interrupted
   */
  public boolean await(Duration most) throws InterruptedException {
    return done.await(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A place that is going to be asked. */
  void waits(Place place) {
    open.incrementAndGet();
    answers.putIfAbsent(place, pending(place, WAITING));
  }

  /** Its turn has come. */
  void asks(Place place) {
    answers.computeIfPresent(place, (_, now) -> isPending(now) ? pending(place, ASKING) : now);
  }

  /** It has answered; after the end that comes too late and is not taken. */
  void answers(Answer answer) {
    answers.computeIfPresent(answer.place(), (_, now) -> isPending(now) ? answer : now);
    ended();
  }

  /** The account as a whole turned out to be several places, which stand here already. */
  void replaced(Place whole) {
    answers.computeIfPresent(whole, (_, now) -> isPending(now) ? null : now);
    ended();
  }

  /** The deadline has passed: who has not answered has not. */
  void close() {
    answers.replaceAll((place, now) -> isPending(now) ? late(place, now) : now);
    done.countDown();
  }

  private void ended() {
    if (open.decrementAndGet() == 0) {
      done.countDown();
    }
  }

  private Answer late(Place place, Answer pending) {
    return new Answer.Missing(
        place,
        WAITING.equals(pending.outcome().message())
            ? Outcome.without(
                Status.THROTTLED,
                "Vitrine's own budget gave this place no turn before the deadline.",
                clock.instant())
            : Outcome.without(Status.TIMED_OUT, "No answer within the deadline.", clock.instant()));
  }

  private Answer pending(Place place, String message) {
    return new Answer.Missing(place, Outcome.without(Status.PENDING, message, clock.instant()));
  }

  private static boolean isPending(Answer answer) {
    return answer.status() == Status.PENDING;
  }
}
