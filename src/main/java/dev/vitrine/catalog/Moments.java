package dev.vitrine.catalog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the moments that AWS writes as text or as a number. */
final class Moments {

  // Lambda writes 2026-01-31T12:00:00.000+0000, EC2's images 2026-01-31T12:00:00.000Z.
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

  // Above it a number counts milliseconds (2001), below it seconds (the year 33658).
  private static final long MILLISECONDS = 1_000_000_000_000L;

  private Moments() {}

  /** The moment that a value means; null where it means none. */
  static @Nullable Instant of(@Nullable Object value) {
    return switch (value) {
      case Instant moment -> moment;
      case Number number -> of(number.longValue());
      case String text -> of(text);
      case null, default -> null;
    };
  }

  private static Instant of(long number) {
    return number >= MILLISECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
  }

  private static @Nullable Instant of(String text) {
    try {
      return text.chars().allMatch(Character::isDigit) && !text.isEmpty()
          ? of(Long.parseLong(text))
          : TEXT.parse(text, Instant::from);
    } catch (DateTimeException | NumberFormatException _) {
      return null;
    }
  }
}
