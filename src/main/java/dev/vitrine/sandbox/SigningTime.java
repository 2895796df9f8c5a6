package dev.vitrine.sandbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * When a request was signed, by its {@code x-amz-date}.
 *
 * @param text as sent, {@code yyyyMMdd'T'HHmmss'Z'}
 * @param instant the same as a point in time
 */
record SigningTime(String text, Instant instant) {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /**
   * Reads the time of a request.
   *
   * @throws AwsRefusal where there is none that can be read
   */
  static SigningTime of(WireRequest request, ServiceFamily family) {
    var text =
        request
            .header("X-Amz-Date")
            .orElseThrow(() ->
                Rejection.INCOMPLETE.by(
                    family,
                    "Authorization header requires existence of either a 'X-Amz-Date' or a"
                        + " 'Date' header."));
    try {
      return new SigningTime(text, FORM.parse(text, Instant::from));
    } catch (DateTimeException _) {
      throw Rejection.INCOMPLETE.by(
          family, "Date must be in ISO-8601 'basic format'. Got '" + text + "'.");
    }
  }

  /**
   * Refuses a time that is too far from now, or on another day than the scope says.
   *
   * @throws AwsRefusal in the words of the family
   */
  void requireNear(Instant now, SigningScope scope, ServiceFamily family) {
    if (!text.startsWith(scope.date())) {
      throw Rejection.SCOPE.by(
          family,
          "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from"
              + " HTTP: '"
              + scope.date()
              + "' != '"
              + text.substring(0, 8)
              + "', from '"
              + text
              + "'.");
    }
    var tolerance = tolerance(family);
    if (instant.isBefore(now.minus(tolerance))) {
      throw Rejection.SKEWED.by(family, sentence("expired", "earlier", now, tolerance.negated()));
    }
    if (instant.isAfter(now.plus(tolerance))) {
      throw Rejection.SKEWED.by(family, sentence("not yet current", "later", now, tolerance));
    }
  }

  private static Duration tolerance(ServiceFamily family) {
    return switch (family) {
      case EC2, S3 -> Duration.ofMinutes(15);
      case QUERY, JSON, REST -> Duration.ofMinutes(5);
    };
  }

  private String sentence(String state, String side, Instant now, Duration offset) {
    return "Signature %s: %s is %s %s than %s (%s %s %d min.)"
        .formatted(
            state,
            text,
            offset.isNegative() ? "now" : "still",
            side,
            FORM.format(now.plus(offset)),
            FORM.format(now),
            offset.isNegative() ? "-" : "+",
            offset.abs().toMinutes());
  }
}
