package dev.vitrine.search;

import dev.vitrine.catalog.Resource;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The texts of a resource in which a term may stand, in lower case. */
final class Texts {

  private Texts() {}

  /** Its id, ARN and name. */
  static void identity(Resource row, Consumer<String> text) {
    give(row.id(), text);
    give(row.arn(), text);
    give(row.name(), text);
  }

  /** The values of its columns and tags. */
  static void values(Resource row, Consumer<String> text) {
    for (Object field : row.fields()) {
      switch (field) {
        case String one -> give(one, text);
        case Collection<?> several -> several.forEach(one -> give(String.valueOf(one), text));
        case null, default -> {
          // Numbers, moments and truths are not searched for.
        }
      }
    }
    row.tags().values().forEach(value -> give(value, text));
  }

  private static void give(@Nullable String value, Consumer<String> text) {
    if (value != null && !value.isEmpty()) {
      var lower = value.toLowerCase(Locale.ROOT);
      text.accept(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }
  }
}
