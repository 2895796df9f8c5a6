package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Sort;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to see of a list, and how, apart from the filter.
 *
 * @param asked what the address asks
 * @param sort the order
 * @param columns the columns
 * @param look how many rows a page has, and how close they stand
 * @param page the page
 * @param known how many rows matched when rows were shown, 0 where none were
 * @param preview the row to be looked at beside the others
 */
record Wish(
    Asked asked,
    Sort sort,
    ListColumns columns,
    Look look,
    int page,
    int known,
    Optional<RowKey> preview) {

  static final int LAST_PAGE = 100_000;

  private static final int MOST_ROWS = 9_999_999;

  /**
   * Reads the parameters of a list's page.
   *
   * @throws BadValueException where one is not what it should be
   */
  static Wish of(
      ListRequest request,
      ResourceType type,
      MultiValueMap<String, String> filled,
      Preferences usual) {
    var definition = type.definition();
    var asked = Asked.of(definition.id(), filled);
    if (asked.preview().size() > 1) {
      throw new BadValueException("preview", "one row");
    }
    return new Wish(
        asked,
        request.sort(type, filled),
        ListColumns.of(definition, filled, usual.columns().ofType(definition.id())),
        Look.of(filled, usual),
        request.number(filled, "page", 1, LAST_PAGE),
        filled.containsKey("known") ? request.number(filled, "known", 1, MOST_ROWS) : 0,
        asked.preview().stream().findFirst().map(RowKey::of));
  }

  /** Where the first row of the page stands. */
  int from() {
    return (page - 1) * look.size();
  }
}
