package dev.vitrine.setup;

/** How a step of the way into an account stands; the later the worse. */
enum StepStatus {
  /** Not tried, because it builds on something that failed or there is nothing to try. */
  SKIPPED("skipped", "–"),
  /** As it should be. */
  OK("ok", "✓"),
  /** It works, but not as it should, or nobody could find out. */
  WARNING("warning", "△"),
  /** It does not work. */
  FAILED("failed", "✕");

  private final String word;
  private final String icon;

  StepStatus(String word, String icon) {
    this.word = word;
    this.icon = icon;
  }

  /** The word in answers. */
  String word() {
    return word;
  }

  /** One character that tells it apart without colour. */
  String icon() {
    return icon;
  }
}
