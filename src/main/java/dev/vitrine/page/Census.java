package dev.vitrine.page;

import dev.vitrine.catalog.Column;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Signal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What rows have in common: how many of them have which value.
 *
 * @param counts what was counted, field by field; not those that have a value of its own in nearly
 *     every row
 * @param tags the tags of some of the rows, as parts of a filter, the most frequent first
 */
record Census(List<Counts> counts, List<Part> tags) {

  // Enough to know what is frequent; every row has several tags.
  private static final int SAMPLE = 5_000;

  /**
   * One field.
   *
   * @param field as filters call it
   * @param kind what its values are
   * @param values what rows have there, the most frequent first
   */
  record Counts(String field, Column.Kind kind, List<Count> values) {}

  /**
   * One value.
   *
   * @param value the value, empty where rows have none
   * @param rows how many have it
   */
  record Count(String value, int rows) {}

  /**
   * A field and a value.
   *
   * @param field as filters call it
   * @param value the value
   */
  record Part(String field, String value) {}

  Census {
    counts = List.copyOf(counts);
    tags = List.copyOf(tags);
  }

  static Census of(Definition type, List<Resource> rows) {
    var counters = counters(new Columns(type));
    for (Resource row : rows) {
      counters.forEach(counter -> counter.take(row));
    }
    return new Census(
        counters.stream().flatMap(counter -> counter.counts().stream()).toList(), tags(rows));
  }

  private static List<Counter> counters(Columns columns) {
    var counters = new ArrayList<Counter>();
    counters.add(Counter.whole("account", row -> row.account().value()));
    counters.add(Counter.whole("region", row -> row.region().value()));
    counters.add(Counter.whole("signal", Census::levels));
    columns
        .own()
        .filter(at -> common(columns.definition().columns().get(at).kind()))
        .mapToObj(at -> Counter.of(columns.definition().columns().get(at), at))
        .forEach(counters::add);
    counters.add(Counter.of("managedBy", Column.Kind.TEXT, Resource::managedBy));
    return counters;
  }

  private static boolean common(Column.Kind kind) {
    return switch (kind) {
      case STATE, BOOLEAN, TEXT, REFERENCE -> true;
      case NUMBER, BYTES, INSTANT -> false;
    };
  }

  private static @Nullable Collection<String> levels(Resource row) {
    return row.signals().isEmpty()
        ? null
        : row.signals().stream().map(Signal::level).map(Signal.Level::word).distinct().toList();
  }

  private static List<Part> tags(List<Resource> rows) {
    var step = Math.max(1, rows.size() / SAMPLE);
    Function<Resource, Collection<Part>> tags =
        row ->
            row.tags().entrySet().stream()
                .map(tag -> new Part("tag:" + tag.getKey(), tag.getValue()))
                .toList();
    return Most.frequent(
        IntStream.range(0, rows.size() / step)
            .mapToObj(at -> rows.get(at * step))
            .flatMap(row -> tags.apply(row).stream()));
  }
}
