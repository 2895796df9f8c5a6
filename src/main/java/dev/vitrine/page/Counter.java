package dev.vitrine.page;

import dev.vitrine.catalog.Column;
import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Resource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts the values of one field over rows, and gives up where nearly each row has its own. */
final class Counter {

  private static final int MOST_VALUES = 200;

  private final String field;
  private final Kind kind;
  private final int most;
  private final Function<Resource, @Nullable Object> read;
  private final Map<Object, int[]> counts = new HashMap<>();

  private Counter(String field, Kind kind, int most, Function<Resource, @Nullable Object> read) {
    this.field = field;
    this.kind = kind;
    this.most = most;
    this.read = read;
  }

  /** One that never gives up. */
  static Counter whole(String field, Function<Resource, @Nullable Object> read) {
    return new Counter(field, Kind.TEXT, Integer.MAX_VALUE, read);
  }

  static Counter of(String field, Kind kind, Function<Resource, @Nullable Object> read) {
    return new Counter(field, kind, MOST_VALUES, read);
  }

  static Counter of(Column column, int position) {
    return of(column.name(), column.kind(), row -> row.fields().get(position));
  }

  void take(Resource row) {
    if (counts.size() > most) {
      return;
    }
    switch (read.apply(row)) {
      case null -> add("");
      case Collection<?> none when none.isEmpty() -> add("");
      // A row counts once for a value, however often it has it.
      case Collection<?> several -> new HashSet<>(several).forEach(this::add);
      case Object value -> add(value);
    }
  }

  /** What was counted, the most frequent first; empty where it gave up or there was nothing. */
  Optional<Census.Counts> counts() {
    if (counts.size() > most || counts.isEmpty()) {
      return Optional.empty();
    }
    var values =
        counts.entrySet().stream()
            .map(entry -> new Census.Count(String.valueOf(entry.getKey()), entry.getValue()[0]))
            .sorted(
                Comparator.comparingInt(Census.Count::rows)
                    .reversed()
                    .thenComparing(Census.Count::value))
            .toList();
    return Optional.of(new Census.Counts(field, kind, List.copyOf(values)));
  }

  private void add(Object value) {
    counts.computeIfAbsent(value, _ -> new int[1])[0]++;
  }
}
