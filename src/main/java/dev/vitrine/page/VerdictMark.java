package dev.vitrine.page;

import dev.vitrine.catalog.Verdict.Level;

/**
 * What is to be thought of a setting, with a sign of its own, so that it is told apart without
 * colour.
 *
 * @param icon the name of its icon among the Bootstrap icons
 * @param word the word in answers
 * @param text the word for people
 */
record VerdictMark(String icon, String word, String text) {

  static VerdictMark of(Level level) {
    return switch (level) {
      case GOOD -> new VerdictMark("bi-check-circle-fill", level.word(), "good");
      case ATTENTION -> new VerdictMark("bi-exclamation-triangle-fill", level.word(), "attention");
      case UNKNOWN -> new VerdictMark("bi-question-octagon", level.word(), "unknown");
      case PENDING -> new VerdictMark("bi-hourglass-split", level.word(), "being asked");
      case NOT_ASKED -> new VerdictMark("bi-question-circle", level.word(), "not asked");
    };
  }

  /** The class that colours it. */
  public String css() {
    return "badge status verdict-" + word;
  }
}
