package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every place of a question.
 *
 * @param places one answer a place, by account and region
 * @param everywhere whether these are all places that were meant; not where accounts that nobody
 *     named may still be unknown
 */
public record Coverage(List<Answer> places, boolean everywhere) {

  /** Copies the answers. */
  public Coverage {
    places = List.copyOf(places);
  }

  /** What became of all places that were meant. */
  public Coverage(List<Answer> places) {
    this(places, true);
  }

  /** Whether the rows are all there are, because every place is known and certain. */
  public boolean complete() {
    return everywhere && unknown() == 0;
  }

  /** Whether any place is still being asked. */
  public boolean pending() {
    return counts().containsKey(Status.PENDING);
  }

  /** The places of both. */
  public Coverage and(Coverage other) {
    var all = new TreeMap<Place, Answer>();
    other.places().forEach(answer -> all.put(answer.place(), answer));
    places.forEach(answer -> all.put(answer.place(), answer));
    return new Coverage(List.copyOf(all.values()), everywhere && other.everywhere());
  }

  /** In how many places there may be more than the rows show. */
  public int unknown() {
    return (int) places.stream().filter(answer -> !answer.status().certain()).count();
  }

  /** How many rows all places have together. */
  public int rows() {
    return places.stream().mapToInt(answer -> answer.rows().size()).sum();
  }

  /** How many places have each status. */
  public Map<Status, Integer> counts() {
    var counts = new EnumMap<Status, Integer>(Status.class);
    places.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
    return counts;
  }
}
