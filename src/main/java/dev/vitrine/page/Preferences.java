package dev.vitrine.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How a viewer likes the pages; kept in cookies of theirs and nowhere else.
 *
 * @param theme light, dark, or what the system says
 * @param keys whether single keys do something
 * @param absoluteTimes whether times stand without how long ago they are
 * @param pageSize how many rows a page of a list has
 * @param dense whether rows stand close together
 * @param columns which columns lists show
 */
record Preferences(
    Theme theme,
    boolean keys,
    boolean absoluteTimes,
    int pageSize,
    boolean dense,
    KeptColumns columns) {

  /** Light or dark. */
  enum Theme {
    /** What the system says. */
    AUTO,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    /** The word in the cookie and in forms. */
    String word() {
      return switch (this) {
        case AUTO -> "auto";
        case LIGHT -> "light";
        case DARK -> "dark";
      };
    }

    static Optional<Theme> of(String word) {
      return Set.of(values()).stream().filter(theme -> theme.word().equals(word)).findFirst();
    }
  }

  /** The numbers of rows that a page can have. */
  static final Set<Integer> PAGE_SIZES = Set.of(25, 50, 100, 200);

  static final Preferences USUAL =
      new Preferences(Theme.AUTO, true, false, 100, false, KeptColumns.NONE);

  private static final Pattern PAIR =
      Pattern.compile("(?<name>[a-z]{1,10})-(?<value>[a-z0-9]{1,10})");
  private static final String ON = "on";
  private static final String OFF = "off";

  Preferences {
    if (!PAGE_SIZES.contains(pageSize)) {
      throw new IllegalArgumentException("A page has 25, 50, 100 or 200 rows");
    }
  }

  /** What three cookies say; whatever in them makes no sense counts as not said. */
  static Preferences of(String theme, String others, String columns) {
    var said = new TreeMap<String, String>();
    PAIR.matcher(others)
        .results()
        .forEach(pair -> said.put(pair.group("name"), pair.group("value")));
    return new Preferences(
        Theme.of(theme).orElse(USUAL.theme),
        flag(said, "keys", USUAL.keys),
        flag(said, "absolute", USUAL.absoluteTimes),
        size(said),
        flag(said, "dense", USUAL.dense),
        KeptColumns.of(columns));
  }

  /** All but the theme and the columns, as their cookie says it. */
  String others() {
    return String.join(
        ".",
        "keys-" + word(keys),
        "absolute-" + word(absoluteTimes),
        "rows-" + pageSize,
        "dense-" + word(dense));
  }

  Preferences with(Theme other) {
    return new Preferences(other, keys, absoluteTimes, pageSize, dense, columns);
  }

  private static boolean flag(Map<String, String> said, String name, boolean usual) {
    var value = said.getOrDefault(name, "");
    return usual ? !value.equals(OFF) : value.equals(ON);
  }

  private static int size(Map<String, String> said) {
    var rows = said.getOrDefault("rows", "");
    return PAGE_SIZES.stream()
        .filter(size -> rows.equals(size.toString()))
        .findFirst()
        .orElse(USUAL.pageSize);
  }

  private static String word(boolean flag) {
    return flag ? ON : OFF;
  }
}
