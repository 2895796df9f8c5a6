package dev.vitrine.account;

/** A value that somebody sent and that cannot be what it should be. */
public final class BadValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String accepted;

  /**
   * Creates the complaint.
   *
   * @param parameter the parameter that carries the value
   * @param accepted what would be accepted
   */
  public BadValueException(String parameter, String accepted) {
    super("The value of '" + parameter + "' is not accepted: expected is " + accepted);
    this.parameter = parameter;
    this.accepted = accepted;
  }

  /** The parameter that carries the value. */
  public String parameter() {
    return parameter;
  }

  /** What would be accepted. */
  public String accepted() {
    return accepted;
  }

  /** What a person reads. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
