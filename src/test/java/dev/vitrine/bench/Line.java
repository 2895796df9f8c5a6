package dev.vitrine.bench;

import java.util.Optional;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param unit in which unit; × for a ratio
 * @param spread the figures
 * @param goal what the median may be at most, where there is a goal
 */
record Line(String what, String unit, Spread spread, Optional<Double> goal) {

  static Line of(String what, String unit, Spread spread) {
    return new Line(what, unit, spread, Optional.empty());
  }

  Line atMost(double most) {
    return new Line(what, unit, spread, Optional.of(most));
  }

  String markdown() {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            what,
            unit,
            Spread.text(spread.min()),
            Spread.text(spread.median()),
            Spread.text(spread.max()),
            goal.map(this::verdict).orElse(""));
  }

  private String verdict(double most) {
    return "≤ " + Spread.text(most) + (spread.median() <= most ? " ✓" : " missed");
  }
}
