package dev.vitrine.page;

import dev.vitrine.catalog.Verdict.Level;

/**
 * What is to be thought of a setting, with a sign of its own, so that it is told apart without
 * colour.
 *
 * @param icon one character
 * @param word the word in answers
 * @param text the word for people
 */
record VerdictMark(String icon, String word, String text) {

  static VerdictMark of(Level level) {
    return switch (level) {
      case GOOD -> new VerdictMark("✓", level.word(), "good");
      case ATTENTION -> new VerdictMark("▲", level.word(), "needs attention");
      case UNKNOWN -> new VerdictMark("?", level.word(), "unknown");
      case PENDING -> new VerdictMark("…", level.word(), "being asked");
      case NOT_ASKED -> new VerdictMark("–", level.word(), "not asked");
    };
  }

  /** The class that colours it. */
  public String css() {
    return "status verdict-" + word;
  }
}
