package dev.vitrine.page;

import java.util.List;

/**
 * One bar of a chart.
 *
 * @param label what it counts
 * @param value how many
 * @param percent how long it is, of the longest
 * @param type the type that it leads to, none where it leads nowhere
 * @param account the account to narrow that list to, none for all
 */
record Bar(String label, String value, int percent, List<String> type, List<String> account) {

  private static final int WHOLE = 100;

  Bar {
    type = List.copyOf(type);
    account = List.copyOf(account);
  }

  /** A bar that leads nowhere. */
  static Bar of(String label, long value, long longest) {
    return new Bar(label, Numbers.of(value), percent(value, longest), List.of(), List.of());
  }

  /** The same, leading to the list of a type. */
  Bar to(String typeId, List<String> accounts) {
    return new Bar(label, value, percent, List.of(typeId), accounts);
  }

  // What is there can be seen, however little it is.
  private static int percent(long value, long longest) {
    if (value <= 0 || longest <= 0) {
      return 0;
    }
    return Math.clamp(value * WHOLE / longest, 1, WHOLE);
  }
}
