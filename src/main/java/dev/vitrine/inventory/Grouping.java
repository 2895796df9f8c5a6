package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts rows by what they have in a column or a tag. */
public final class Grouping {

  /**
   * Rows that have the same there.
   *
   * @param value what they have, null where they have nothing
   * @param count how many there are
   */
  public record Group(@Nullable String value, int count) {}

  private static final Comparator<Group> MOST_FIRST =
      Comparator.comparingInt(Group::count)
          .reversed()
          .thenComparing(Group::value, Comparator.nullsLast(Comparator.naturalOrder()));

  // Accounts stand by their ids.
  private static final Names NO_NAMES = Names.of(List.of());

  private final Field field;

  private Grouping(Field field) {
    this.field = field;
  }

  /**
   * Reads what to count by, such as {@code State} or {@code tag:env}.
   *
   * @throws BadValueException where the type has no such column
   */
  public static Grouping of(String text, Definition type) {
    return new Grouping(
        Field.of(text, type)
            .orElseThrow(() ->
                new BadValueException("group", "a column of this type or a tag such as tag:env")));
  }

  /** What is counted by, in AWS's spelling. */
  public String name() {
    return field.name();
  }

  /**
   * The groups, the largest first. A row that has several values there counts in each of their
   * groups.
   */
  public List<Group> groups(List<Resource> rows) {
    var counts = new HashMap<String, Integer>();
    var without = 0;
    for (Resource row : rows) {
      var values = values(row);
      if (values.isEmpty()) {
        without++;
      }
      values.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    var some = counts.entrySet().stream().map(Grouping::group).sorted(MOST_FIRST);
    var none = without == 0 ? Stream.<Group>empty() : Stream.of(new Group(null, without));
    return Stream.concat(some, none).toList();
  }

  private List<String> values(Resource row) {
    return switch (field.read().of(row, NO_NAMES)) {
      case null -> List.of();
      // An account stands by its id alone.
      case Collection<?> several when field.name().equals("account") ->
          several.stream().limit(1).map(String::valueOf).toList();
      case Collection<?> several -> several.stream().map(String::valueOf).distinct().toList();
      // An empty text is no value: the filter that shows the group takes both for the same.
      case Object value ->
          Stream.of(String.valueOf(value)).filter(text -> !text.isEmpty()).toList();
    };
  }

  private static Group group(Map.Entry<String, Integer> entry) {
    return new Group(entry.getKey(), entry.getValue());
  }
}
