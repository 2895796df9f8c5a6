package dev.vitrine.page;

import java.util.List;

/**
 * Keys that do something on every page. The script reads them from the page that shows them, so
 * that no key is shown that does nothing.
 *
 * @param keys the keys, pressed together or one after the other
 * @param text the key of the text that says what they do
 * @param action what the script calls it
 */
record KeyHelp(List<String> keys, String text, String action) {

  static final List<KeyHelp> ALL =
      List.of(
          new KeyHelp(List.of("/"), "keys.find", "find"),
          new KeyHelp(List.of("Ctrl", "K"), "keys.find", "find-always"),
          new KeyHelp(List.of("j"), "keys.next", "next"),
          new KeyHelp(List.of("k"), "keys.previous", "previous"),
          new KeyHelp(List.of("o"), "keys.open", "open"),
          new KeyHelp(List.of("?"), "keys.help", "help"));

  KeyHelp {
    keys = List.copyOf(keys);
  }

  /** The one key that does it; none where it takes several, which no preference switches off. */
  public String single() {
    return keys.size() == 1 ? keys.getFirst() : "";
  }
}
