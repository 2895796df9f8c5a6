package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** A question while it is being answered, and its answers afterwards. */
public final class Inquiry {

  private static final String WAITING = "Waiting for its turn.";
  private static final String ASKING = "Being asked.";

  private final String id;
  private final Question question;
  private final Predicate<Account> shown;
  private final Instant deadline;
  private final Clock clock;
  private final ConcurrentMap<Place, Answer> answers = new ConcurrentSkipListMap<>();
  private final AtomicInteger open = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile Instant watched;

  /**
   * Begins.
   *
   * @param shown whether what was read in an account may still be shown to who asked
   */
  Inquiry(String id, Question question, Predicate<Account> shown, Duration most, Clock clock) {
    this.id = id;
    this.question = question;
    this.shown = shown;
    this.clock = clock;
    this.watched = clock.instant();
    this.deadline = watched.plus(most);
  }

  /** What later pages call it. */
  public String id() {
    return id;
  }

  /** What was asked. */
  public Question question() {
    return question;
  }

  /** When whoever has not answered is timed out. */
  Instant deadline() {
    return deadline;
  }

  /**
   * The answers so far, one a place, by account and region; of accounts that the viewer may no
   * longer look at there are none.
   */
  public Coverage coverage() {
    watched = clock.instant();
    var hidden = hidden();
    return new Coverage(
        answers.values().stream()
            .filter(answer -> !hidden.contains(answer.place().account()))
            .toList(),
        question.everywhere());
  }

  /** Whether every place has answered or the deadline has passed. */
  public boolean done() {
    return done.getCount() == 0;
  }

  /** Whether it is done, found everything, and each of its answers passes. */
  boolean found(Predicate<Answer> passes) {
    return done()
        && !answers.isEmpty()
        && answers.values().stream()
            .allMatch(answer -> answer.status() == Status.FOUND && passes.test(answer));
  }

  /** The sum of what its answers weigh. */
  long weight(ToLongFunction<Answer> each) {
    return answers.values().stream().mapToLong(each).sum();
  }

  /**
   * Waits until it is done; whoever waits is somebody who wants to know.
   *
   * @return whether it is done after that time
   * @throws InterruptedException where the waiting thread is interrupted
   */
  public boolean await(Duration most) throws InterruptedException {
    var until = System.nanoTime() + most.toNanos();
    var second = TimeUnit.SECONDS.toNanos(1);
    for (long left = most.toNanos(); left > 0; left = until - System.nanoTime()) {
      watched = clock.instant();
      if (done.await(Math.min(left, second), TimeUnit.NANOSECONDS)) {
        return true;
      }
    }
    return done();
  }

  /** Waits without wanting to know. */
  boolean ends(Duration most) throws InterruptedException {
    return done.await(most.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Whether nobody has asked for the progress for that long. */
  boolean forgotten(Duration patience) {
    return clock.instant().isAfter(watched.plus(patience));
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
    close(this::late);
  }

  /** Nobody wants to know any more: what has not answered is not asked. */
  void abandon() {
    close(now ->
        Outcome.without(Status.NOT_ASKED, "Nobody was waiting for the answer.", clock.instant()));
  }

  private void close(Function<Answer, Outcome> outcome) {
    answers.replaceAll(
        (place, now) -> isPending(now) ? new Answer.Missing(place, outcome.apply(now)) : now);
    done.countDown();
  }

  private void ended() {
    if (open.decrementAndGet() == 0) {
      done.countDown();
    }
  }

  private Set<AccountId> hidden() {
    return question.accounts().stream()
        .filter(shown.negate())
        .map(Account::id)
        .collect(Collectors.toSet());
  }

  private Outcome late(Answer pending) {
    return WAITING.equals(pending.outcome().message())
        ? Outcome.without(
            Status.THROTTLED,
            "Vitrine's own budget gave this place no turn before the deadline.",
            clock.instant())
        : Outcome.without(Status.TIMED_OUT, "No answer within the deadline.", clock.instant());
  }

  private Answer pending(Place place, String message) {
    return new Answer.Missing(place, Outcome.without(Status.PENDING, message, clock.instant()));
  }

  private static boolean isPending(Answer answer) {
    return answer.status() == Status.PENDING;
  }
}
