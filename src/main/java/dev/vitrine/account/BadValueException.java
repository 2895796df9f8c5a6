package dev.vitrine.account;

import java.util.OptionalInt;

/** A value that somebody sent and that cannot be what it should be. */
public final class BadValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int NOWHERE = -1;

  private final String parameter;
  private final String accepted;
  private final int position;

  /**
   * Creates the complaint.
   *
   * @param parameter the parameter that carries the value
   * @param accepted what would be accepted
   */
  public BadValueException(String parameter, String accepted) {
    this(parameter, accepted, NOWHERE);
  }

  private BadValueException(String parameter, String accepted, int position) {
    super("The value of '" + parameter + "' is not accepted: expected is " + accepted);
    this.parameter = parameter;
    this.accepted = accepted;
    this.position = position;
  }

  /** The complaint about a value that is right until that character of it, counted from 0. */
  public static BadValueException at(int position, String parameter, String accepted) {
    var said = accepted + ", at character " + (position + 1);
    return new BadValueException(parameter, said, position);
  }

  /** The parameter that carries the value. */
  public String parameter() {
    return parameter;
  }

  /** What would be accepted. */
  public String accepted() {
    return accepted;
  }

  /** Where in the value it goes wrong, counted from 0; empty where no place of it is to blame. */
  public OptionalInt position() {
    return position == NOWHERE ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** What a person reads. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
