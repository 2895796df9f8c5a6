package dev.vitrine.page;

import dev.vitrine.catalog.Column;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import dev.vitrine.page.Facts.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a type's lists: those that every resource has, and its own without what would
 * stand there twice.
 *
 * @param definition what the type is
 */
record Columns(Definition definition) {

  /** Whether the type's name is another member than its id. */
  boolean named() {
    var name = definition.identity().name();
    return name == null || !idMember().equals(name.toString());
  }

  /** The names of those that a list may show, in its order, as filters and sorts call them. */
  List<String> offered() {
    var names = new ArrayList<String>();
    if (named()) {
      names.add("name");
    }
    names.addAll(List.of("account", "region", "signal", "managedBy"));
    if (created()) {
      names.add("createdAt");
    }
    own().mapToObj(at -> definition.columns().get(at).name()).forEach(names::add);
    return names;
  }

  /** What rows may usefully be counted by. */
  List<String> groupings() {
    var names = new ArrayList<>(List.of("account", "region"));
    definition.columns().stream()
        .filter(column ->
            switch (column.kind()) {
              case TEXT, STATE, BOOLEAN, REFERENCE -> !twice(column);
              case NUMBER, BYTES, INSTANT -> false;
            })
        .map(Column::name)
        .forEach(names::add);
    names.addAll(List.of("managedBy", "signal"));
    return names;
  }

  /** Every value with its name, those included that a list leaves out. */
  List<Field> fields(Resource resource) {
    return IntStream.range(0, definition.columns().size())
        .mapToObj(i -> new Field(definition.columns().get(i).name(), cell(resource, i)))
        .toList();
  }

  /** Where those of the type stand that would not stand in a list twice. */
  IntStream own() {
    return IntStream.range(0, definition.columns().size())
        .filter(at -> !twice(definition.columns().get(at)));
  }

  Cell cell(Resource resource, int position) {
    return Cell.of(definition.columns().get(position), resource.fields().get(position), resource);
  }

  // Most types have a column of their own for it.
  private boolean created() {
    var created = definition.identity().createdAt();
    return created != null
        && definition.columns().stream()
            .noneMatch(column -> column.path().toString().equals(created.toString()));
  }

  private boolean twice(Column column) {
    var path = column.path().toString();
    var name = definition.identity().name();
    return path.equals(idMember()) || (name != null && path.equals(name.toString()));
  }

  String idMember() {
    return definition.identity().id().stream()
        .map(Object::toString)
        .collect(Collectors.joining(" | "));
  }
}
