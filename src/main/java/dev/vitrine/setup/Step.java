package dev.vitrine.setup;

import java.util.Optional;

/**
 * One step of the way into an account.
 *
 * @param name which
 * @param status how it stands
 * @param message the sentence that says so
 * @param fix what mends it, where something is to be mended
 */
record Step(StepName name, StepStatus status, String message, Optional<Fix> fix) {

  /** Refuses a failure that leaves a person alone. */
  Step {
    if (message.isBlank() || (status == StepStatus.FAILED && fix.isEmpty())) {
      throw new IllegalArgumentException("A step says what it is, and how a failed one is mended");
    }
  }
}
