package dev.vitrine.inventory;

import dev.vitrine.catalog.Resource;
import java.util.List;

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
}
