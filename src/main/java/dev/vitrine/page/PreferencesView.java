package dev.vitrine.page;

import java.util.Arrays;
import java.util.List;

/**
 * The preferences as a form offers them.
 *
 * @param themes the themes, with the chosen one marked
 * @param keys whether single keys do something
 * @param absolute whether times stand without how long ago they are
 * @param sizes the numbers of rows, with the chosen one marked
 * @param dense whether rows stand close together
 */
record PreferencesView(
    List<Choice> themes, boolean keys, boolean absolute, List<Choice> sizes, boolean dense) {

  static PreferencesView of(Preferences now) {
    return new PreferencesView(
        Arrays.stream(Preferences.Theme.values())
            .map(theme ->
                new Choice(theme.word(), "preferences." + theme.word(), theme == now.theme()))
            .toList(),
        now.keys(),
        now.absoluteTimes(),
        Preferences.PAGE_SIZES.stream()
            .sorted()
            .map(size -> new Choice(size.toString(), Numbers.of(size), size == now.pageSize()))
            .toList(),
        now.dense());
  }
}
