package dev.vitrine.api;

import dev.vitrine.account.BadValueException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** The form in which a list is wanted. */
enum Format {
  /** One page as JSON. */
  JSON("json", "application/json"),
  /** All rows as comma-separated values. */
  CSV("csv", "text/csv"),
  /** All rows as JSON, one a line. */
  NDJSON("ndjson", "application/x-ndjson");

  private final String word;
  private final String media;

  Format(String word, String media) {
    this.word = word;
    this.media = media;
  }

  /**
   * Whether all rows are wanted in one answer: of JSON where parameter {@code all} says so, of the
   * other forms always.
   *
   * @throws BadValueException where it says anything else
   */
  boolean whole(@Nullable String all) {
    return switch (all) {
      case null -> this != JSON;
      case "true" -> true;
      case "false" -> this != JSON;
      default -> throw new BadValueException("all", "true or false");
    };
  }

  /** What parameter {@code format} says, else what header {@code Accept} prefers, else JSON. */
  static Format of(@Nullable String parameter, @Nullable String accept) {
    if (parameter == null) {
      return accepted(accept == null ? "" : accept);
    }
    for (Format format : values()) {
      if (format.word.equals(parameter)) {
        return format;
      }
    }
    throw new BadValueException("format", "json, csv or ndjson");
  }

  private static Format accepted(String accept) {
    try {
      var types = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(types);
      return types.stream().flatMap(type -> named(type).stream()).findFirst().orElse(JSON);
    } catch (InvalidMimeTypeException | InvalidMediaTypeException _) {
      return JSON;
    }
  }

  private static Optional<Format> named(MediaType wanted) {
    return List.of(values()).stream()
        .filter(format -> wanted.includes(MediaType.valueOf(format.media)))
        .findFirst();
  }

  /** How a file of that form is called. */
  String extension() {
    return word;
  }

  /** The type of its content. */
  String contentType() {
    return media + ";charset=UTF-8";
  }
}
