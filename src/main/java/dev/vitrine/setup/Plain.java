package dev.vitrine.setup;

import java.util.regex.Pattern;

/** Texts of strangers on one line, without what would act unseen. */
final class Plain {

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final int LONGEST = 160;

  private Plain() {}

  static String of(String text) {
    return UNSEEN.matcher(text).replaceAll("\uFFFD");
  }

  /** The same, cut where it would fill the page. */
  static String brief(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? of(text)
        : of(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
  }
}
