package dev.vitrine.catalog;

import dev.vitrine.catalog.Signal.Level;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Looks for one signal in what the list call returned.
 *
 * @param found the signal where it is so
 * @param unknown the signal where AWS's answer does not tell, so that silence never means fine
 * @param condition when it is so
 */
public record Check(Signal found, Signal unknown, Condition condition) {

  /** A check that finds a signal of that level and sentence. */
  static Check of(Level level, String sentence, String source, Condition condition) {
    var unknown = new Signal(Level.UNKNOWN, "Not known: " + sentence, source);
    return new Check(new Signal(level, sentence, source), unknown, condition);
  }

  /** The signal for an item; none where there is nothing to say. */
  Optional<Signal> of(SdkPojo item, Instant now) {
    return switch (condition.of(item, now)) {
      case YES -> Optional.of(found);
      case NO -> Optional.empty();
      case UNKNOWN -> Optional.of(unknown);
    };
  }
}
