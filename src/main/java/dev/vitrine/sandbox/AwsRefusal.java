package dev.vitrine.sandbox;

import java.util.Optional;

/**
 * An error as AWS answers it: a code, an HTTP status and a message, written in the protocol of the
 * request that it answers.
 */
final class AwsRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;
  private final String region;

  /**
   * Creates a refusal.
   *
   * @param code AWS's error code, such as {@code AccessDenied}
   * @param status the HTTP status that the real service sends with it
   * @param message AWS's sentence
   */
  AwsRefusal(String code, int status, String message) {
    this(code, status, message, "");
  }

  private AwsRefusal(String code, int status, String message, String region) {
    super(message, null, false, false);
    this.code = code;
    this.status = status;
    this.region = region;
  }

  /** The same refusal, which tells as well where to ask: S3 does so for its buckets. */
  AwsRefusal askIn(String otherRegion) {
    return new AwsRefusal(code, status, sentence(), otherRegion);
  }

  /** The region that the answer names as the right one, empty where it names none. */
  Optional<String> region() {
    return Optional.of(region).filter(named -> !named.isEmpty());
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
