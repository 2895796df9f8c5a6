package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Signal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of rows: by one field up or down, and always by account, region, name and id within.
 */
public final class Sort {

  // Accounts stand by their ids.
  private static final Names NO_NAMES = Names.of(List.of());

  private static final Comparator<Resource> STANDING =
      Comparator.comparing(Resource::account)
          .thenComparing(Resource::region)
          .thenComparing(Resource::name, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(Resource::id);

  private final String text;
  private final Comparator<Resource> order;

  private Sort(String text, Comparator<Resource> order) {
    this.text = text;
    this.order = order;
  }

  /** By account, region, name and id. */
  public static Sort standing() {
    return new Sort("", STANDING);
  }

  /**
   * Reads a sort such as {@code Name} or {@code -LaunchTime}.
   *
   * @throws BadValueException where the type has no such column
   */
  public static Sort of(String text, Definition definition) {
    if (text.isEmpty()) {
      return standing();
    }
    var down = text.startsWith("-");
    var value = value(down ? text.substring(1) : text, definition);
    Comparator<Object> up = Sort::compare;
    // Missing values stand last in both directions.
    var order = Comparator.comparing(value, Comparator.nullsLast(down ? up.reversed() : up));
    return new Sort(text, order.thenComparing(STANDING));
  }

  /** Whether it is the order in which answers stand anyway. */
  boolean isStanding() {
    return text.isEmpty();
  }

  /** The order. */
  public Comparator<Resource> order() {
    return order;
  }

  /** The sort as it was written; empty for the standing order. */
  @Override
  public String toString() {
    return text;
  }

  private static Function<Resource, @Nullable Object> value(String name, Definition definition) {
    var field = Field.of(name, definition);
    if (field.isEmpty()) {
      throw new BadValueException("sort", "a column of this type, such as Name or -Region");
    }
    var read = field.get().read();
    return field.get().name().equals("signal") ? Sort::severity : row -> read.of(row, NO_NAMES);
  }

  // The order of their words would say nothing: the gravest of a row's signals counts.
  private static @Nullable Integer severity(Resource row) {
    return row.signals().stream()
        .map(signal -> severity(signal.level()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static int severity(Signal.Level level) {
    return switch (level) {
      case UNKNOWN -> 0;
      case INFO -> 1;
      case WARNING -> 2;
      case CRITICAL -> 3;
    };
  }

  private static int compare(Object left, Object right) {
    if (left instanceof Number a && right instanceof Number b) {
      return Double.compare(a.doubleValue(), b.doubleValue());
    }
    if (left instanceof Instant a && right instanceof Instant b) {
      return a.compareTo(b);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return a.compareTo(b);
    }
    return String.CASE_INSENSITIVE_ORDER.compare(String.valueOf(left), String.valueOf(right));
  }
}
