package dev.vitrine.client;

/** Says that a reading ends before AWS's list does; what was read until then counts. */
public final class ReadingStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Ends a reading.
   *
   * @param why what ended it, in words for a viewer
   */
  public ReadingStoppedException(String why) {
    super(why);
  }
}
