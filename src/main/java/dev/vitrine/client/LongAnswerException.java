package dev.vitrine.client;

/** Says that an answer was cut off because there was no room for one so long, without a turn. */
final class LongAnswerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LongAnswerException(RuntimeException cause) {
    super("No room for an answer so long", cause);
  }
}
