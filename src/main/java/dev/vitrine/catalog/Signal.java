package dev.vitrine.catalog;

/**
 * Something about a resource that a person would want to know, read from what the list call
 * returned.
 *
 * @param level how much it matters
 * @param sentence what it says
 * @param source where it comes from
 */
public record Signal(Level level, String sentence, String source) {

  /** How much a signal matters. */
  public enum Level {
    /** Good to know. */
    INFO("info"),
    /** Worth a look. */
    WARNING("warning"),
    /** Worth a look now. */
    CRITICAL("critical"),
    /** AWS's answer does not tell. */
    UNKNOWN("unknown");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }
}
