package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.client.Clients;
import dev.vitrine.client.LastCall;
import dev.vitrine.client.NoTurnException;
import dev.vitrine.client.ReadingStoppedException;
import dev.vitrine.session.NoSessionException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Tries a reading and says what became of it; the one place where AWS's failures become values. */
@Component
class Attempt {

  private final Refusals refusals;
  private final Budgets budgets;
  private final Clock clock;

  Attempt(Refusals refusals, Budgets budgets, Clock clock) {
    this.refusals = refusals;
    this.budgets = budgets;
    this.clock = clock;
  }

  /**
   * Reads.
   *
   * @return what went wrong; none where nothing did
   */
  Optional<Outcome> at(Place place, Clients reading, Runnable read) {
    return at(place, reading, Set.of(), read);
  }

  /**
   * Reads.
   *
   * @param switchedOff the error codes by which AWS says that the service is not switched on there
   * @return what went wrong; none where nothing did
   */
  Optional<Outcome> at(Place place, Clients reading, Set<String> switchedOff, Runnable read) {
    try {
      read.run();
      return Optional.empty();
    } catch (NoSessionException refusal) {
      return Optional.of(refusals.explain(refusal.reason()));
    } catch (NoTurnException refusal) {
      return Optional.of(
          Outcome.without(Status.THROTTLED, String.valueOf(refusal.getMessage()), clock.instant()));
    } catch (ReadingStoppedException stopped) {
      return Optional.of(refusals.stopped(reading.lastCall(), stopped));
    } catch (AwsServiceException refusal) {
      var outcome = refusals.explain(place, reading.lastCall(), refusal, switchedOff);
      if (outcome.status() == Status.THROTTLED && outcome.operation() != null) {
        budgets.slowDown(asked(place, reading), outcome.operation().service());
      }
      return Optional.of(outcome);
    } catch (SdkClientException trouble) {
      return Optional.of(refusals.explain(place, reading.lastCall(), trouble));
    }
  }

  /** The outcome of a reading in which nothing went wrong. */
  Outcome found(Clients reading) {
    var last = reading.lastCall();
    return new Outcome(
        Status.FOUND,
        null,
        last.map(LastCall::operation).orElse(null),
        null,
        last.flatMap(LastCall::requestId).orElse(null),
        null,
        clock.instant());
  }

  private static Place asked(Place place, Clients reading) {
    return place.region().isGlobal()
        ? new Place(place.account(), reading.account().partition().home())
        : place;
  }
}
