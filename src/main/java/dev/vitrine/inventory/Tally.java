package dev.vitrine.inventory;

/**
 * How much is known of one type, in numbers alone.
 *
 * @param rows how many resources have been read
 * @param counted in how many places these are all
 * @param unknown in how many places that were asked there may be more
 * @param notAsked how many places nobody has asked
 */
public record Tally(int rows, int counted, int unknown, int notAsked) {

  /** Nothing, of nowhere. */
  public static final Tally NOTHING = new Tally(0, 0, 0, 0);

  /** Both together. */
  public Tally and(Tally other) {
    return new Tally(
        rows + other.rows,
        counted + other.counted,
        unknown + other.unknown,
        notAsked + other.notAsked);
  }

  /** Whether any place was asked. */
  public boolean asked() {
    return counted + unknown > 0;
  }

  /** Whether these are all there are. */
  public boolean complete() {
    return asked() && unknown + notAsked == 0;
  }
}
