package dev.vitrine.inventory;

import dev.vitrine.permission.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking, in words for a person and with what AWS's support would want to know.
 *
 * @param status the status word
 * @param by what denied it; only where the status is denied
 * @param operation what was called last; none where nothing was called
 * @param message what a person should know or do; none where all is well
 * @param requestId AWS's request id, where AWS answered
 * @param readBy the name of the session that read it; none where nothing was called
 * @param asOf when this was so
 */
public record Outcome(
    Status status,
    @Nullable DeniedBy by,
    @Nullable Operation operation,
    @Nullable String message,
    @Nullable String requestId,
    @Nullable String readBy,
    Instant asOf) {

  /** Refuses a denial that names nobody, and a culprit without a denial. */
  public Outcome {
    if ((status == Status.DENIED) != (by != null)) {
      throw new IllegalArgumentException("A denial, and nothing else, says by what");
    }
  }

  /** An outcome in which AWS was not called. */
  static Outcome without(Status status, String message, Instant asOf) {
    return new Outcome(status, null, null, message, null, null, asOf);
  }

  /** The same with another message. */
  Outcome saying(String other) {
    return new Outcome(status, by, operation, other, requestId, readBy, asOf);
  }

  /** The same, read by that session. */
  Outcome readBy(String session) {
    return new Outcome(status, by, operation, message, requestId, session, asOf);
  }

  /** The same, as the end of a reading that had found something before. */
  Outcome stopped() {
    return new Outcome(
        Status.INCOMPLETE, null, operation, "Reading stopped: " + message, requestId, readBy, asOf);
  }
}
