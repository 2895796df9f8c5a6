package dev.vitrine.page;

import dev.vitrine.catalog.Column;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of one resource.
 *
 * @param css the class that says what kind of value it is
 * @param text the value, where it is neither a moment nor links
 * @param moment the value, where it is a moment
 * @param links the value, where it names other resources
 */
record Cell(String css, String text, @Nullable Moment moment, List<Reference> links) {

  private static final String NOTHING = "–";
  private static final int MOST_LINKS = 10;

  static Cell of(Column column, @Nullable Object value, Resource row) {
    var css = "kind-" + column.kind().word();
    return switch (value) {
      case Instant moment -> new Cell(css, "", Moment.at(moment), List.of());
      case Collection<?> values -> many(css, column, values.stream().distinct().toList(), row);
      case null -> nothing();
      default -> many(css, column, List.of(value), row);
    };
  }

  static Cell moment(@Nullable Instant moment) {
    return moment == null ? nothing() : new Cell("kind-instant", "", Moment.at(moment), List.of());
  }

  static Cell text(@Nullable String text) {
    return text == null || text.isBlank()
        ? nothing()
        : new Cell("kind-text", Visible.brief(text), null, List.of());
  }

  private static Cell nothing() {
    return new Cell("kind-nothing", NOTHING, null, List.of());
  }

  /** Whether it is a text and nothing else, as most are. */
  public boolean plain() {
    return moment == null && links.isEmpty();
  }

  private static Cell many(String css, Column column, Collection<?> values, Resource row) {
    var texts = values.stream().map(value -> text(column, value)).toList();
    if (texts.stream().allMatch(String::isBlank)) {
      return nothing();
    }
    var links =
        row.links().stream()
            .filter(link -> names(column, values, link))
            .limit(MOST_LINKS)
            .map(link -> Reference.to(link, row.account()::equals))
            .toList();
    if (links.size() == values.size()) {
      return new Cell(css, "", null, links);
    }
    var rest = texts.stream().skip(links.size()).collect(Collectors.joining(", "));
    return new Cell(css, Visible.brief(rest), null, links);
  }

  private static boolean names(Column column, Collection<?> values, Link link) {
    return link.type().equals(column.target())
        && values.stream().anyMatch(value -> names(String.valueOf(value), link.id()));
  }

  // A value may be an ARN, at whose end the id stands, or within which.
  private static boolean names(String value, String id) {
    return value.equals(id)
        || (value.startsWith("arn:")
            && Arrays.stream(id.split("\\|", -1)).allMatch(part -> value.contains(part)));
  }

  private static String text(Column column, Object value) {
    return value instanceof Number number
        ? number(column.kind(), number)
        : Visible.brief(String.valueOf(value));
  }

  private static String number(Column.Kind kind, Number number) {
    return switch (kind) {
      case BYTES -> Numbers.bytes(number);
      case NUMBER -> Numbers.of(number);
      case TEXT, INSTANT, BOOLEAN, STATE, REFERENCE -> number.toString();
    };
  }
}
