package dev.vitrine.inventory;

/** The store of answers does not work at the moment. */
final class AnswerStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AnswerStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
