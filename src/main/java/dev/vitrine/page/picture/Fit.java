package dev.vitrine.page.picture;

/** Cuts texts to the room that a box has; what still sticks out is clipped by the picture. */
final class Fit {

  private static final double NARROW = 0.59;
  private static final double BOLD = 1.12;
  private static final double WIDE = 1.1;
  private static final int FIRST_WIDE = 0x1100;

  private Fit() {}

  /** The text, or as much of its beginning as fits. */
  static String into(String text, double width, double size) {
    if (width(text, size) <= width) {
      return text;
    }
    var cut = new StringBuilder();
    for (int character : text.codePoints().toArray()) {
      if (width(cut, size) + width(character, size) > width - size) {
        break;
      }
      cut.appendCodePoint(character);
    }
    return cut + "…";
  }

  /** The same for bold letters, which are wider. */
  static String bold(String text, double width, double size) {
    return into(text, width, size * BOLD);
  }

  /** Roughly how wide a text is. */
  static double width(CharSequence text, double size) {
    return text.codePoints().mapToDouble(character -> width(character, size)).sum();
  }

  private static double width(int character, double size) {
    return size * (character >= FIRST_WIDE ? WIDE : NARROW);
  }
}
