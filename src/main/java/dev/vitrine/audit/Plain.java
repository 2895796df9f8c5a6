package dev.vitrine.audit;

import java.util.stream.Collectors;

/**
 * Texts of strangers, made harmless for whoever reads a line, also when it is printed by something
 * that takes its JSON apart: what would act unseen is written out instead, and what would fill the
 * screen is cut.
 */
final class Plain {

  private static final int LONGEST = 300;

  private Plain() {}

  static String of(String text) {
    var brief = text.length() <= LONGEST ? text : cut(text);
    return brief.chars().allMatch(one -> one >= ' ' && one <= '~')
        ? brief
        : brief.codePoints().mapToObj(Plain::visible).collect(Collectors.joining());
  }

  private static String cut(String text) {
    return text.substring(0, LONGEST - 1) + "…";
  }

  private static String visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          "\\u%04X".formatted(character);
      default -> Character.toString(character);
    };
  }
}
