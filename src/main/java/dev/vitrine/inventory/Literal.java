package dev.vitrine.inventory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A value as somebody wrote it into a filter.
 *
 * @param text as it was written; {@code *} stands for any characters
 * @param number the number that it is, if it is one
 * @param period the time that it names, if it does: a year, month, day or moment, in UTC
 */
record Literal(String text, Optional<Double> number, Optional<Period> period) {

  /** A time from one moment until just before another. */
  record Period(Instant from, Instant until) {

    boolean holds(Instant moment) {
      return compare(moment) == 0;
    }

    int compare(Instant moment) {
      if (moment.isBefore(from)) {
        return -1;
      }
      return moment.isBefore(until) ? 0 : 1;
    }
  }

  static Literal of(String text) {
    return new Literal(text, number(text), period(text));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether it equals a value, whatever its case. */
  boolean matches(String value) {
    if (text.indexOf('*') < 0) {
      return text.equalsIgnoreCase(value);
    }
    var parts = text.split("\\*", -1);
    var at = 0;
    for (int i = 0; i < parts.length; i++) {
      var part = parts[i];
      var last = i == parts.length - 1;
      // The first stands at the beginning, the last at the end, the others where they come first.
      var found = last && i > 0 ? value.length() - part.length() : find(value, part, at, i == 0);
      if (found < at || !value.regionMatches(true, found, part, 0, part.length())) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }

  /** Whether a value contains it, whatever its case. */
  boolean isIn(String value) {
    return find(value, text, 0, false) >= 0;
  }

  private static int find(String value, String part, int from, boolean here) {
    for (int at = from; at <= value.length() - part.length(); at++) {
      if (value.regionMatches(true, at, part, 0, part.length())) {
        return at;
      }
      if (here) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Double> number(String text) {
    try {
      return text.isEmpty() || !text.chars().allMatch(Literal::isOfNumber)
          ? Optional.empty()
          : Optional.of(Double.valueOf(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static boolean isOfNumber(int character) {
    return (character >= '0' && character <= '9') || character == '.' || character == '-';
  }

  private static Optional<Period> period(String text) {
    try {
      return Optional.ofNullable(
          switch (text.length()) {
            case 4 -> days(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
            case 7 ->
                days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).plusMonths(1).atDay(1));
            case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
            case 20, 24 -> new Period(Instant.parse(text), Instant.parse(text).plusMillis(1));
            default -> null;
          });
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Period days(LocalDate from, LocalDate until) {
    return new Period(
        from.atStartOfDay(ZoneOffset.UTC).toInstant(),
        until.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
