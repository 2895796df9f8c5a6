package dev.vitrine.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What STS was asked and what it answered: never asked twice at once for the same, never asked
 * again for what it answered a moment ago.
 */
@Component
final class Flights {

  /**
   * What one session is for.
   *
   * @param viewer the viewer's key
   * @param role the ARN of the role
   * @param grant the grant's name
   */
  record Key(String viewer, String role, String grant) {}

  private record Last(String viewer, Remembered outcome) {}

  private static final int MOST = 50_000;
  // No session lives longer, so nothing is worth keeping longer.
  private static final Duration LONGEST = Duration.ofHours(1);

  private final SessionRefusals refusals;
  private final Clock clock;
  private final Lifetime lifetime = new Lifetime(new Random());
  private final Cache<Key, Flight> flights = memory();
  private final Cache<String, Last> lastByRole = memory();

  Flights(SessionRefusals refusals, Clock clock) {
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * What is open, or comes within the deadline.
   *
   * @param asking asks STS, and runs what it is given when its turn has come
   */
  Opening open(Key key, Instant deadline, Function<Runnable, Opening> asking) {
    while (true) {
      var current = flights.getIfPresent(key);
      var served = current == null ? Optional.<Opening>empty() : wait(current, deadline);
      if (served.isPresent()) {
        return served.get();
      }
      var mine = new Flight(current == null ? null : renewable(current));
      var leads =
          current == null
              ? flights.asMap().putIfAbsent(key, mine) == null
              : flights.asMap().replace(key, current, mine);
      if (leads) {
        return lead(key, mine, deadline, asking);
      }
    }
  }

  /** Remembers what came of an asking that served one caller only. */
  Opening note(Key key, Opening opening) {
    var outcome = lifetime.remember(opening, Optional.empty(), clock.instant());
    lastByRole.put(key.role(), new Last(key.viewer(), outcome));
    return opening;
  }

  Optional<Opening> known(Key key) {
    return Optional.ofNullable(flights.getIfPresent(key))
        .flatMap(flight -> flight.shows(clock.instant()));
  }

  Optional<Opening> lastKnown(String role) {
    return Optional.ofNullable(lastByRole.getIfPresent(role))
        .flatMap(last -> last.outcome().shows(clock.instant()));
  }

  void renew(Key key, Session old) {
    var current = flights.getIfPresent(key);
    if (current == null) {
      return;
    }
    current.drop(old);
    if (current.landed().filter(outcome -> outcome.opening().equals(old)).isPresent()) {
      flights.asMap().remove(key, current);
    }
  }

  void retry(Key key) {
    var current = flights.getIfPresent(key);
    if (current != null
        && current.landed().filter(last -> last.opening() instanceof NoSession).isPresent()) {
      flights.asMap().remove(key, current);
    }
  }

  void forget(String viewer) {
    flights.asMap().keySet().removeIf(key -> key.viewer().equals(viewer));
    lastByRole.asMap().values().removeIf(last -> last.viewer().equals(viewer));
  }

  // While a session is being renewed it serves on: no page waits for STS then.
  private Optional<Opening> wait(Flight flight, Instant deadline) {
    var now = clock.instant();
    var before = flight.before().filter(session -> Lifetime.serves(session, now));
    if (flight.landed().isEmpty() && before.isPresent()) {
      return Optional.of(before.get());
    }
    try {
      return flight
          .await(Duration.between(now, deadline))
          .filter(outcome -> outcome.lasts(clock.instant()))
          .map(Remembered::opening);
    } catch (TimeoutException _) {
      return Optional.of(flight.asked() ? refusals.late() : refusals.missed(Turn.Missed.RATE));
    }
  }

  private @Nullable Session renewable(Flight flight) {
    return flight.landed().map(Remembered::opening).orElse(null) instanceof Session session
            && Lifetime.serves(session, clock.instant())
        ? session
        : null;
  }

  private Opening lead(Key key, Flight mine, Instant deadline, Function<Runnable, Opening> asking) {
    try {
      var opening = asking.apply(mine::asks);
      var now = clock.instant();
      var outcome = lifetime.remember(opening, mine.before(), now);
      mine.lands(outcome);
      if (cutShort(outcome.opening(), deadline, now)) {
        flights.asMap().remove(key, mine);
      } else if (flights.getIfPresent(key) == mine) {
        lastByRole.put(key.role(), new Last(key.viewer(), outcome));
      }
      return outcome.opening();
    } finally {
      // Interrupted or broken before an answer: one of those who wait asks instead.
      if (mine.aborts()) {
        flights.asMap().remove(key, mine);
      }
    }
  }

  // A caller in a hurry says nothing about STS: who comes next tries for themselves.
  private static boolean cutShort(Opening opening, Instant deadline, Instant now) {
    return opening instanceof NoSession refusal
        && !now.isBefore(deadline)
        && switch (refusal.cause()) {
          case THROTTLED, TIMED_OUT -> true;
          case UNREACHABLE, FAILED -> false;
        };
  }

  private static <K, V> Cache<K, V> memory() {
    return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
  }
}
