package dev.vitrine.page;

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

  static Heading of(String text, String name, String css, Asked asked) {
    if (asked.sortedBy(name)) {
      return new Heading(text, "-" + name, "ascending", "▲", css);
    }
    return asked.sortedBy("-" + name)
        ? new Heading(text, name, "descending", "▼", css)
        : new Heading(text, name, null, "", css);
  }
}
