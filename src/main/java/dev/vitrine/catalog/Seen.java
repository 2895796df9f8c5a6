package dev.vitrine.catalog;

import java.util.Optional;

/**
 * A resource whose columns are looked up by name.
 *
 * @param type what it is one of
 * @param row the resource
 */
public record Seen(Definition type, Resource row) {

  /**
   * What stands in a column, none where AWS left it out.
   *
   * @throws IllegalArgumentException where the type has no such column
   */
  public Optional<Object> value(String column) {
    var known =
        type.column(column)
            .orElseThrow(
                () -> new IllegalArgumentException(type.id() + " has no column " + column));
    return Optional.ofNullable(row.fields().get(type.columns().indexOf(known)));
  }

  /** The text there, empty where AWS left it out. */
  public String text(String column) {
    return value(column).map(String::valueOf).orElse("");
  }

  /** Whether it says true there. */
  public boolean isTrue(String column) {
    return text(column).equals("true");
  }
}
