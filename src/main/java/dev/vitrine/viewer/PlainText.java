package dev.vitrine.viewer;

/** What strangers call themselves, without what would act unseen. */
final class PlainText {

  private static final int LONGEST = 100;

  private PlainText() {}

  /**
   * The text without control, formatting and half characters, on one line, and not longer than
   * anybody's name; may be empty.
   */
  static String of(String text) {
    var plain = text.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
  }
}
