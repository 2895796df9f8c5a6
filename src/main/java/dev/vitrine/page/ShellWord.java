package dev.vitrine.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a value so that a shell takes it as one word, whatever stands in it. */
final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

  private ShellWord() {}

  static String of(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    // What a terminal would act on while it is pasted stands only as an escape.
    return value.codePoints().anyMatch(ShellWord::acts)
        ? "$'" + value.codePoints().mapToObj(ShellWord::escaped).collect(Collectors.joining()) + "'"
        : "'" + value.replace("'", "'\\''") + "'";
  }

  private static boolean acts(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String escaped(int character) {
    if (character == '\'' || character == '\\') {
      return "\\" + Character.toString(character);
    }
    return acts(character) ? "\\U%08X".formatted(character) : Character.toString(character);
  }
}
