package dev.vitrine.catalog;

import java.util.Arrays;

/**
 * What is to be thought of a setting.
 *
 * @param level whether it is as it should be
 * @param value what it is, in a few words
 * @param sentence what a person should know
 */
public record Verdict(Level level, String value, String sentence) {

  /** Whether a setting is as it should be, what asks for the first look first. */
  public enum Level {
    /** Somebody should look at it. */
    ATTENTION("attention"),
    /** It could not be read, and nobody knows. */
    UNKNOWN("unknown"),
    /** It is still being read. */
    PENDING("pending"),
    /** Nobody has asked yet. */
    NOT_ASKED("not-asked"),
    /** It was read, and is as it should be. */
    GOOD("good");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    /** The word in answers and pages. */
    public String word() {
      return word;
    }

    /**
     * The level of that word.
     *
     * @throws IllegalArgumentException where there is none, saying which there are
     */
    public static Level of(String word) {
      return Arrays.stream(values())
          .filter(level -> level.word.equals(word))
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("attention, unknown, pending, not-asked or good"));
    }
  }

  /** It is as it should be. */
  public static Verdict good(String value, String sentence) {
    return new Verdict(Level.GOOD, value, sentence);
  }

  /** Somebody should look at it. */
  public static Verdict attention(String value, String sentence) {
    return new Verdict(Level.ATTENTION, value, sentence);
  }

  /** AWS's answer does not tell. */
  public static Verdict unknown(String sentence) {
    return new Verdict(Level.UNKNOWN, "unknown", sentence);
  }
}
