package dev.vitrine.session;

import java.time.Instant;
import java.util.Optional;

/**
 * Why there is no session in an account.
 *
 * @param cause the kind of trouble
 * @param message what a person should check; carries nothing that AWS said about others
 * @param requestId AWS's request id, where AWS answered
 * @param openedAt when this was found out
 * @param by whose policy refused the role, as far as AWS says so
 */
public record NoSession(
    Cause cause, String message, Optional<String> requestId, Instant openedAt, RefusedBy by)
    implements Opening {

  /** A reason in which nobody's policy is known to be at fault. */
  public NoSession(Cause cause, String message, Optional<String> requestId, Instant openedAt) {
    this(cause, message, requestId, openedAt, RefusedBy.UNKNOWN);
  }

  /** The kinds of trouble. */
  public enum Cause {
    /** AWS refuses the role: it is missing, does not trust B, or wants another ExternalId. */
    UNREACHABLE("unreachable"),
    /** STS asked to slow down. */
    THROTTLED("throttled"),
    /** STS did not answer in time. */
    TIMED_OUT("timed-out"),
    /** Anything else. */
    FAILED("failed");

    private final String word;

    Cause(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }
}
