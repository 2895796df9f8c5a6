package dev.vitrine.client;

/** Says that a reading ends before AWS's list does; what was read until then counts. */
public final class ReadingStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean late;

  /**
   * Ends a reading.
   *
   * @param why what ended it, in words for a viewer
   */
  public ReadingStoppedException(String why) {
    this(why, false);
  }

  private ReadingStoppedException(String why, boolean late) {
    super(why);
    this.late = late;
  }

  /** Ends a reading whose time is over. */
  public static ReadingStoppedException late() {
    return new ReadingStoppedException("deadline reached", true);
  }

  /** Whether its time was over. */
  public boolean isLate() {
    return late;
  }
}
