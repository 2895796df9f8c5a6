package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.catalog.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The rows of an inquiry as somebody wants to see them.
 *
 * @param rows those that match, in order
 * @param coverage what became of every place
 */
public record Listing(List<Resource> rows, Coverage coverage) {

  /** Copies the rows. */
  public Listing {
    rows = List.copyOf(rows);
  }

  /** Some of the rows. */
  public List<Resource> slice(int from, int most) {
    return rows.subList(
        Math.min(from, rows.size()), (int) Math.min((long) from + most, rows.size()));
  }

  /**
   * The rows one after the other in their order, each with what became of its place, and after them
   * the places that have none.
   */
  public List<Answer> byPlace() {
    var places = new HashMap<Place, Answer>();
    coverage.places().forEach(answer -> places.put(answer.place(), answer));
    var answers = new ArrayList<Answer>();
    var shown = new HashSet<Place>();
    for (Resource row : rows) {
      var place = new Place(row.account(), row.region());
      answers.add(Objects.requireNonNull(places.get(place)).with(List.of(row)));
      shown.add(place);
    }
    coverage.places().stream()
        .filter(answer -> !shown.contains(answer.place()))
        .forEach(answer -> answers.add(answer.with(List.of())));
    return answers;
  }
}
