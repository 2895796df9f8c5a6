package dev.vitrine.page;

import java.util.stream.Collectors;

/** Texts of strangers as a person can read them: what would act unseen is written out instead. */
public final class Visible {

  private static final int BRIEF = 160;

  private Visible() {}

  /** The text with control, formatting and half characters written as {@code \\u202E}. */
  public static String of(String text) {
    return text.codePoints().mapToObj(Visible::visible).collect(Collectors.joining());
  }

  /** The same, cut where it would fill the page. */
  public static String brief(String text) {
    return text.codePointCount(0, text.length()) <= BRIEF
        ? of(text)
        : of(text.substring(0, text.offsetByCodePoints(0, BRIEF))) + "…";
  }

  /** The text where it can be copied as it is read; empty where that would be another text. */
  static String copyable(String text) {
    return of(text).equals(text) ? text : "";
  }

  /** A text of several lines, such as JSON, whose line feeds stay. */
  public static String lines(String text) {
    return text.lines().map(Visible::of).collect(Collectors.joining("\n"));
  }

  private static String visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          "\\u%04X".formatted(character);
      default -> Character.toString(character);
    };
  }
}
