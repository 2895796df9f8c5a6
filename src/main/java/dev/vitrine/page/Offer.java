package dev.vitrine.page;

import dev.vitrine.inventory.Coverage;
import java.util.List;

/**
 * What has become known since rows were shown, which stay where they are until somebody wants to
 * see it.
 *
 * @param text what there is to see, empty where there is nothing
 * @param known how many rows matched when rows were shown; 0 where none were
 */
record Offer(String text, int known) {

  /** The same number as a parameter, none where no rows were shown. */
  public List<Integer> shown() {
    return known == 0 ? List.of() : List.of(known);
  }

  /**
   * What can be offered.
   *
   * @param known how many matched when rows were shown, 0 where the whole page is being made
   * @param now how many match now
   * @param shown whether a whole page would show rows
   */
  static Offer of(int known, int now, boolean shown, Coverage coverage) {
    if (known == 0) {
      return new Offer("", shown ? now : 0);
    }
    if (now != known) {
      return new Offer(Numbers.of(Math.abs(now - known)) + found(known, now), known);
    }
    return new Offer(
        coverage.pending() ? "" : "Every place has answered: show what they said", known);
  }

  private static String found(int known, int now) {
    return now > known ? " more found: show" : " fewer match: show";
  }
}
