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
 * @param asOf when this was so
 */
public record Outcome(
    Status status,
    @Nullable DeniedBy by,
    @Nullable Operation operation,
    @Nullable String message,
    @Nullable String requestId,
    Instant asOf) {

  /** Refuses a denial that names nobody, and a culprit without a denial. */
  public Outcome {
    if ((status == Status.DENIED) != (by != null)) {
      throw new IllegalArgumentException("A denial, and nothing else, says by what");
    }
  }

  /** An outcome in which AWS was not called. */
  static Outcome without(Status status, String message, Instant asOf) {
    return new Outcome(status, null, null, message, null, asOf);
  }
}
