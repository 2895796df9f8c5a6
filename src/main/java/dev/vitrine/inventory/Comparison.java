package dev.vitrine.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a property filter compares a field with what was written. */
enum Comparison {
  /** Equals it. */
  EQUAL("="),
  /** Does not equal it. */
  NOT_EQUAL("!="),
  /** Is less. */
  LESS("<"),
  /** Is less or the same. */
  AT_MOST("<="),
  /** Is more. */
  GREATER(">"),
  /** Is more or the same. */
  AT_LEAST(">="),
  /** Contains it. */
  CONTAINS("~");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign at that place of a text, the longest that fits. */
  static Optional<Comparison> at(String text, int from) {
    Comparison longest = null;
    for (Comparison each : values()) {
      if (text.startsWith(each.sign, from)
          && (longest == null || each.sign.length() > longest.sign.length())) {
        longest = each;
      }
    }
    return Optional.ofNullable(longest);
  }

  String sign() {
    return sign;
  }

  /** Whether it may be written without a value: who has none, who has any. */
  boolean takesNothing() {
    return switch (this) {
      case EQUAL, NOT_EQUAL, CONTAINS -> true;
      case LESS, AT_MOST, GREATER, AT_LEAST -> false;
    };
  }

  /** Whether a field's value compares so; what is missing equals the empty text only. */
  boolean holds(@Nullable Object value, Literal literal) {
    return switch (value) {
      case null -> missing(literal);
      case Collection<?> several when several.isEmpty() -> missing(literal);
      case Collection<?> several when this == NOT_EQUAL ->
          several.stream().allMatch(each -> one(each, literal));
      case Collection<?> several -> several.stream().anyMatch(each -> one(each, literal));
      default -> one(value, literal);
    };
  }

  private boolean missing(Literal literal) {
    return literal.isEmpty() ? this == EQUAL : this == NOT_EQUAL;
  }

  private boolean one(Object value, Literal literal) {
    return switch (this) {
      case EQUAL -> equal(value, literal);
      case NOT_EQUAL -> !equal(value, literal);
      case CONTAINS -> literal.isIn(String.valueOf(value));
      case LESS, AT_MOST, GREATER, AT_LEAST -> inOrder(value, literal);
    };
  }

  private static boolean equal(Object value, Literal literal) {
    return switch (value) {
      case Number number -> literal.number().isPresent() && order(number, literal) == 0;
      case Instant moment -> literal.period().isPresent() && literal.period().get().holds(moment);
      default -> literal.matches(String.valueOf(value));
    };
  }

  private boolean inOrder(Object value, Literal literal) {
    if (value instanceof Instant moment) {
      return literal.period().isPresent() && beside(literal.period().get().compare(moment));
    }
    if (literal.number().isPresent()) {
      return switch (value) {
        case Number number -> beside(order(number, literal));
        case String text when Literal.of(text).number().isPresent() ->
            beside(Literal.of(text).number().get().compareTo(literal.number().get()));
        default -> false;
      };
    }
    return beside(String.CASE_INSENSITIVE_ORDER.compare(String.valueOf(value), literal.text()));
  }

  private static int order(Number number, Literal literal) {
    return Double.compare(number.doubleValue(), literal.number().orElseThrow());
  }

  private boolean beside(int order) {
    return switch (this) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case CONTAINS -> false;
    };
  }
}
