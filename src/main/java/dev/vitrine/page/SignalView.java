package dev.vitrine.page;

import dev.vitrine.catalog.Signal;
import dev.vitrine.catalog.Signal.Level;
import java.util.Comparator;
import java.util.List;

/**
 * A signal with a sign of its own for its level, so that it is told apart without colour.
 *
 * @param icon the name of its icon among the Bootstrap icons
 * @param level the level's word
 * @param sentence what it says
 * @param source where it comes from
 */
record SignalView(String icon, String level, String sentence, String source) {

  static SignalView of(Signal signal) {
    return new SignalView(
        icon(signal.level()), signal.level().word(), signal.sentence(), signal.source());
  }

  /** Those of one resource, what matters most first. */
  static List<SignalView> of(List<Signal> signals) {
    return signals.stream()
        .sorted(Comparator.comparingInt(signal -> rank(signal.level())))
        .map(SignalView::of)
        .toList();
  }

  /** The class that colours it. */
  public String css() {
    return "badge status signal-" + level;
  }

  static int rank(Level level) {
    return switch (level) {
      case CRITICAL -> 0;
      case WARNING -> 1;
      case INFO -> 2;
      case UNKNOWN -> 3;
    };
  }

  private static String icon(Level level) {
    return switch (level) {
      case CRITICAL -> "bi-exclamation-octagon-fill";
      case WARNING -> "bi-exclamation-triangle-fill";
      case INFO -> "bi-info-circle";
      case UNKNOWN -> "bi-question-circle";
    };
  }
}
