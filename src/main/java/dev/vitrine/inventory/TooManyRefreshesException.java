package dev.vitrine.inventory;

import java.time.Duration;

/** A viewer asks too often that everything be asked again. */
public final class TooManyRefreshesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  /**
   * Creates it.
   *
   * @param wait how long until the next refresh is possible
   */
  public TooManyRefreshesException(Duration wait) {
    super("You have asked for too many refreshes. Without one you see what is remembered.");
    this.wait = wait;
  }

  /** How long until the next refresh is possible. */
  public Duration retryAfter() {
    return wait;
  }

  /** What a person reads. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
