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

  List<Heading> headings(Asked asked) {
    var headings = new ArrayList<Heading>();
    headings.add(Heading.of(idMember(), "id", "kind-id", asked));
    if (named()) {
      headings.add(Heading.of("Name", "Name", "kind-text", asked));
    }
    headings.add(Heading.of("Account", "account", "kind-account", asked));
    headings.add(Heading.of("Region", "region", "kind-region", asked));
    own()
        .mapToObj(definition.columns()::get)
        .map(column -> Heading.of(column.name(), column.name(), css(column), asked))
        .forEach(headings::add);
    return headings;
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

  List<Cell> cells(Resource resource) {
    return own().mapToObj(i -> cell(resource, i)).toList();
  }

  /** Every value with its name, those included that a list leaves out. */
  List<Field> fields(Resource resource) {
    return IntStream.range(0, definition.columns().size())
        .mapToObj(i -> new Field(definition.columns().get(i).name(), cell(resource, i)))
        .toList();
  }

  private Cell cell(Resource resource, int position) {
    return Cell.of(definition.columns().get(position), resource.fields().get(position), resource);
  }

  private IntStream own() {
    return IntStream.range(0, definition.columns().size())
        .filter(i -> !twice(definition.columns().get(i)));
  }

  private boolean twice(Column column) {
    var path = column.path().toString();
    var name = definition.identity().name();
    return path.equals(idMember()) || (name != null && path.equals(name.toString()));
  }

  private String idMember() {
    return definition.identity().id().stream()
        .map(Object::toString)
        .collect(Collectors.joining(" | "));
  }

  private static String css(Column column) {
    return "kind-" + column.kind().word();
  }
}
