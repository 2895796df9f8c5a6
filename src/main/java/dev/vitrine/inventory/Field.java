package dev.vitrine.inventory;

import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that rows are filtered, sorted and counted by: a column by AWS's name, what every
 * resource has, or a tag.
 *
 * @param name as it is called, a tag as {@code tag:env}
 * @param kind what its values are
 * @param read reads it from a row
 */
record Field(String name, Kind kind, Read read) {

  private static final String TAG = "tag:";

  /** Reads a value: text, number, boolean, instant, a list of texts, or null. */
  @FunctionalInterface
  interface Read {
    /** Reads. */
    @Nullable Object of(Resource row, Names names);
  }

  /** The field of that name, whatever its case; none where the type has no such column. */
  static Optional<Field> of(String name, Definition type) {
    return name.regionMatches(true, 0, TAG, 0, TAG.length()) && name.length() > TAG.length()
        ? Optional.of(tag(name.substring(TAG.length())))
        : column(name, type).or(() -> common(name)).or(() -> state(name, type));
  }

  private static Optional<Field> column(String name, Definition type) {
    for (int i = 0; i < type.columns().size(); i++) {
      var column = type.columns().get(i);
      if (column.name().equalsIgnoreCase(name)) {
        var position = i;
        return Optional.of(
            new Field(column.name(), column.kind(), (row, _) -> row.fields().get(position)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Field> common(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "account" ->
          text("account", (row, names) -> List.of(row.account().value(), names.of(row)));
      case "region" -> text("region", (row, _) -> row.region().value());
      case "name" -> text("name", (row, _) -> row.name());
      case "id" -> text("id", (row, _) -> row.id());
      case "arn" -> text("arn", (row, _) -> row.arn());
      case "created", "createdat" ->
          Optional.of(new Field("createdAt", Kind.INSTANT, (row, _) -> row.createdAt()));
      case "managedby" -> text("managedBy", (row, _) -> row.managedBy());
      case "signal" -> text("signal", (row, _) -> signals(row));
      default -> Optional.empty();
    };
  }

  // Every service has another word for the state: the type's own column of states answers too.
  private static Optional<Field> state(String name, Definition type) {
    return name.equalsIgnoreCase("state")
        ? type.columns().stream()
            .filter(column -> column.kind() == Kind.STATE)
            .findFirst()
            .flatMap(column -> column(column.name(), type))
        : Optional.empty();
  }

  private static Field tag(String key) {
    return new Field(TAG + key, Kind.TEXT, (row, _) -> tag(row, key));
  }

  private static @Nullable String tag(Resource row, String key) {
    var exact = row.tags().get(key);
    return exact != null
        ? exact
        : row.tags().entrySet().stream()
            .filter(tag -> tag.getKey().equalsIgnoreCase(key))
            .map(tag -> tag.getValue())
            .findFirst()
            .orElse(null);
  }

  private static @Nullable List<String> signals(Resource row) {
    return row.signals().isEmpty()
        ? null
        : row.signals().stream()
            .flatMap(signal -> Stream.of(signal.level().word(), signal.sentence()))
            .toList();
  }

  private static Optional<Field> text(String name, Read read) {
    return Optional.of(new Field(name, Kind.TEXT, read));
  }
}
