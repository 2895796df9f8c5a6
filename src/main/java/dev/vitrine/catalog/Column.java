package dev.vitrine.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * A column of a type's lists.
 *
 * @param name AWS's own member name as the AWS CLI prints it, such as {@code InstanceType}
 * @param kind how its values read, sort and look
 * @param path where the value stands in an item, such as {@code State.Name}
 * @param taken which of the values there it shows
 * @param target the id of the type that the value names, empty where it names none
 */
public record Column(String name, Kind kind, Members path, Taken taken, String target) {

  /** Which of the values at a path a column shows. */
  public enum Taken {
    /** The one value, or the first. */
    FIRST,
    /** All of them, as a list. */
    ALL,
    /** How many there are. */
    COUNT
  }

  /** What a column's values are. */
  public enum Kind {
    /** Words. */
    TEXT("text"),
    /** A number. */
    NUMBER("number"),
    /** A number of bytes. */
    BYTES("bytes"),
    /** A moment. */
    INSTANT("instant"),
    /** Yes or no. */
    BOOLEAN("boolean"),
    /** A word out of few, in which a resource can be. */
    STATE("state"),
    /** The id of another resource. */
    REFERENCE("reference");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }

  /** The value of this column in an item; null where AWS left it out. */
  @Nullable Object value(SdkPojo item) {
    return switch (taken) {
      case FIRST -> path.first(item).map(this::asKind).orElse(null);
      case ALL -> path.all(item).stream().map(String::valueOf).toList();
      case COUNT -> path.all(item).size();
    };
  }

  // AWS writes some moments as text, and some numbers and truths in maps of texts.
  private @Nullable Object asKind(Object value) {
    return switch (kind) {
      case INSTANT -> Moments.of(value);
      case NUMBER, BYTES -> value instanceof String text ? number(text) : value;
      case BOOLEAN -> value instanceof String text ? Boolean.valueOf(text) : value;
      case TEXT, STATE, REFERENCE -> value instanceof Instant ? value : String.valueOf(value);
    };
  }

  private static @Nullable Object number(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException _) {
      return null;
    }
  }
}
