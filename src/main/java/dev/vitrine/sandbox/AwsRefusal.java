package dev.vitrine.sandbox;

/**
 * An error as AWS answers it: a code, an HTTP status and a message, written in the protocol of the
 * request that it answers.
 */
final class AwsRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;

  /**
   * Creates a refusal.
   *
   * @param code AWS's error code, such as {@code AccessDenied}
   * @param status the HTTP status that the real service sends with it
   * @param message AWS's sentence
   */
  AwsRefusal(String code, int status, String message) {
    super(message, null, false, false);
    this.code = code;
    this.status = status;
  }

  String code() {
    return code;
  }

  int status() {
    return status;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
