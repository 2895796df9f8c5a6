package dev.vitrine.session;

/** Ends a reading whose session could not be opened or renewed. */
public final class NoSessionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient NoSession reason;

  /**
   * Creates it.
   *
   * @param reason why there is no session
   */
  public NoSessionException(NoSession reason) {
    super(reason.message(), null, false, false);
    this.reason = reason;
  }

  /** Why there is no session. */
  public NoSession reason() {
    return reason;
  }
}
