package dev.vitrine.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * What several rounds measured.
 *
 * @param values the figures, sorted
 */
record Spread(List<Double> values) {

  Spread {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    values = values.stream().sorted().toList();
  }

  static Spread of(double value) {
    return new Spread(List.of(value));
  }

  double min() {
    return values.getFirst();
  }

  double median() {
    return values.get(values.size() / 2);
  }

  double max() {
    return values.getLast();
  }

  /** The same figures in relation to something else. */
  Spread each(DoubleUnaryOperator change) {
    return new Spread(values.stream().map(change::applyAsDouble).toList());
  }

  /** A figure for the table, with three digits that count. */
  static String text(double value) {
    var digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
