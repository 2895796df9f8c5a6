package dev.vitrine.page;

import dev.vitrine.account.BadValueException;

/**
 * A filter that cannot be read, and where it goes wrong.
 *
 * @param sentence what a person should know
 * @param before what could be read, empty where no place is to blame
 * @param at the character at which it goes wrong, or a sign for the end
 * @param after what stands behind it
 */
record Unreadable(String sentence, String before, String at, String after) {

  private static final String END = "␣";

  static Unreadable of(String text, BadValueException bad) {
    var sentence = "The filter cannot be read: expected is " + bad.accepted() + ".";
    if (bad.position().isEmpty()) {
      return new Unreadable(sentence, "", "", "");
    }
    var from = Math.min(bad.position().getAsInt(), text.length());
    var until = from == text.length() ? from : text.offsetByCodePoints(from, 1);
    return new Unreadable(
        sentence,
        Visible.of(text.substring(0, from)),
        from == until ? END : Visible.of(text.substring(from, until)),
        Visible.of(text.substring(until)));
  }
}
