package dev.vitrine.page;

import dev.vitrine.catalog.Column;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column, which sorts by it.
 *
 * @param text what it says
 * @param sort the order that following it gives
 * @param ariaSort the order that the column is in, for those who hear it
 * @param arrow the same for those who see it
 * @param css the class that says what kind of values stand below
 */
record Heading(String text, String sort, @Nullable String ariaSort, String arrow, String css) {

  static Heading of(Column column, Asked asked) {
    return of(column.name(), column.name(), "kind-" + column.kind().word(), asked);
  }

  static Heading of(String text, String name, String css, Asked asked) {
    return of(text, name, css, asked, name);
  }

  /** One that is first followed to see the greatest. */
  static Heading worstFirst(String text, String name, String css, Asked asked) {
    return of(text, name, css, asked, "-" + name);
  }

  private static Heading of(String text, String name, String css, Asked asked, String first) {
    var said = Visible.brief(text);
    if (asked.sortedBy(name)) {
      return new Heading(said, "-" + name, "ascending", "▲", css);
    }
    return asked.sortedBy("-" + name)
        ? new Heading(said, name, "descending", "▼", css)
        : new Heading(said, first, null, "", css);
  }
}
