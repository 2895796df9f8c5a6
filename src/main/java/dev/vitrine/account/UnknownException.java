package dev.vitrine.account;

/**
 * Something that does not exist, or that the viewer may not see: the two are told apart nowhere.
 */
public class UnknownException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates it.
   *
   * @param sentence what a person reads; it repeats nothing that was sent
   */
  public UnknownException(String sentence) {
    super(sentence);
  }

  /** What a person reads. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
