package dev.vitrine.sandbox;

import java.util.List;
import java.util.function.Predicate;

/**
 * The values of {@code Action} or {@code Resource}, or everything but those of {@code NotAction} or
 * {@code NotResource}.
 *
 * @param allBut whether the patterns name what is left out
 * @param patterns the patterns
 */
record Patterns(boolean allBut, List<Wildcard> patterns) {

  /** Leaves nothing out. */
  static final Patterns EVERYTHING = new Patterns(true, List.of());

  Patterns {
    patterns = List.copyOf(patterns);
  }

  /** Whether a value belongs to these, given how a pattern is compared with it. */
  boolean include(Predicate<Wildcard> fits) {
    return allBut != patterns.stream().anyMatch(fits);
  }
}
