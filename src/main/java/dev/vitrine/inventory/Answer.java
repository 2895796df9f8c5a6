package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.catalog.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one place said about one type. */
public sealed interface Answer {

  /** The place that was asked. */
  Place place();

  /** What became of it, and when. */
  Outcome outcome();

  /** The rows; only {@link Found} and {@link Incomplete} ever have any. */
  default List<Resource> rows() {
    return List.of();
  }

  /** Asked and read to the end. */
  record Found(Place place, Outcome outcome, List<Resource> rows) implements Answer {
    /** Copies the rows; refuses another status. */
    public Found {
      refuseUnless(outcome.status() == Status.FOUND);
      rows = List.copyOf(rows);
    }
  }

  /** Rows, but not all. */
  record Incomplete(Place place, Outcome outcome, List<Resource> rows) implements Answer {
    /** Copies the rows; refuses another status. */
    public Incomplete {
      refuseUnless(outcome.status() == Status.INCOMPLETE);
      rows = List.copyOf(rows);
    }
  }

  /** No rows, for the reason that the outcome states. */
  record Missing(Place place, Outcome outcome) implements Answer {
    /** Refuses the statuses that have rows. */
    public Missing {
      refuseUnless(outcome.status() != Status.FOUND && outcome.status() != Status.INCOMPLETE);
    }
  }

  /** The status word. */
  default Status status() {
    return outcome().status();
  }

  /** When the place answered. */
  default Instant asOf() {
    return outcome().asOf();
  }

  /** The same answer with a remark, where it was found and there is one. */
  default Answer remarked(Optional<String> remark) {
    return this instanceof Found found && remark.isPresent()
        ? new Found(place(), outcome().saying(remark.get()), found.rows())
        : this;
  }

  /** The same answer with some of its rows. */
  default Answer with(List<Resource> some) {
    return switch (this) {
      case Found found -> new Found(found.place(), found.outcome(), some);
      case Incomplete incomplete -> new Incomplete(incomplete.place(), incomplete.outcome(), some);
      case Missing missing -> missing;
    };
  }

  private static void refuseUnless(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("An answer has rows exactly when its status says so");
    }
  }
}
