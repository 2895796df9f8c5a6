package dev.vitrine.page.picture;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of a type's rows by the paths of their members.
 *
 * @param definition what the type is
 */
record Values(Definition definition) {

  /** The text of a column, empty where AWS left it out or the row has no such column. */
  String text(Resource row, String path) {
    var value = value(row, path);
    return value == null ? "" : value.toString();
  }

  /** The texts of a column that lists several. */
  List<String> texts(Resource row, String path) {
    return switch (value(row, path)) {
      case Collection<?> several -> several.stream().map(String::valueOf).toList();
      case null -> List.of();
      case Object one -> List.of(one.toString());
    };
  }

  /** Whether a column says yes. */
  boolean yes(Resource row, String path) {
    return Boolean.TRUE.equals(value(row, path));
  }

  /** The ids of what a row points to of that type. */
  static List<String> ids(Resource row, String type) {
    return row.links().stream()
        .filter(link -> link.type().equals(type))
        .map(Link::id)
        .distinct()
        .toList();
  }

  /** What filters call the column. */
  String name(String path) {
    return definition.columns().get(position(path)).name();
  }

  private @Nullable Object value(Resource row, String path) {
    return row.fields().get(position(path));
  }

  private int position(String path) {
    for (int i = 0; i < definition.columns().size(); i++) {
      if (definition.columns().get(i).path().toString().equals(path)) {
        return i;
      }
    }
    throw new IllegalArgumentException(definition.id() + " has no column of " + path);
  }
}
