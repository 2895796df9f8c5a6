package dev.vitrine.client;

/** Says that a call of AWS was not made because its turn did not come. */
public final class NoTurnException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Made by a {@link CallGate}.
   *
   * @param why what the call waited for, in words for a viewer
   */
  public NoTurnException(String why) {
    super(why);
  }
}
