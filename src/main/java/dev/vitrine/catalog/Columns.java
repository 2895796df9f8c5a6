package dev.vitrine.catalog;

import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Column.Taken;
import java.util.ArrayList;
import java.util.List;

/** The columns of a type while it is being described. */
final class Columns {

  private record Shown(Kind kind, String path, Taken taken, String target) {}

  private final List<Shown> shown = new ArrayList<>();

  void show(Kind kind, String path, Taken taken, String target) {
    shown.add(new Shown(kind, path, taken, target));
  }

  List<Column> named() {
    return shown.stream().map(this::named).toList();
  }

  // A nested member goes by its first name where only one is shown, else by its whole path.
  private Column named(Shown column) {
    var first = first(column);
    var alone = shown.stream().filter(other -> first(other).equals(first)).count() == 1;
    return new Column(
        alone ? first : column.path(),
        column.kind(),
        Members.of(column.path()),
        column.taken(),
        column.target());
  }

  private static String first(Shown column) {
    return column.path().split("\\.", 2)[0];
  }
}
