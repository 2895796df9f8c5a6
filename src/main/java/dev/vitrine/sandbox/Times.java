package dev.vitrine.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import software.amazon.awssdk.core.traits.TimestampFormatTrait.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes points in time, which the sandbox keeps as ISO 8601 text, as each protocol wants them. */
final class Times {

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Times() {}

  /** The time as text, for XML and headers. */
  static String text(JsonNode iso, Format format) {
    Instant time = Instant.parse(iso.asString());
    return switch (format) {
      case ISO_8601 -> time.toString();
      case RFC_822 -> RFC_822.format(time);
      case UNIX_TIMESTAMP -> Long.toString(time.getEpochSecond());
      case UNIX_TIMESTAMP_MILLIS -> Long.toString(time.toEpochMilli());
    };
  }

  /** The time as JSON: a number of seconds unless the shape says otherwise. */
  static JsonNode json(JsonNode iso, Format format) {
    Instant time = Instant.parse(iso.asString());
    return switch (format) {
      case UNIX_TIMESTAMP -> JsonNodeFactory.instance.numberNode(time.toEpochMilli() / 1000d);
      case UNIX_TIMESTAMP_MILLIS -> JsonNodeFactory.instance.numberNode(time.toEpochMilli());
      case ISO_8601, RFC_822 -> JsonNodeFactory.instance.stringNode(text(iso, format));
    };
  }
}
