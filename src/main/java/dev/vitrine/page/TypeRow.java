package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Remembered;
import java.time.Instant;
import java.util.List;

/**
 * One resource type and how many of them are known.
 *
 * @param id the type's id
 * @param service the service that it belongs to
 * @param title what one of them is called
 * @param scope where they stand
 * @param total how many have been read
 */
record TypeRow(String id, String service, String title, String scope, Total total) {

  /** Those that the viewer may look at in any of the accounts. */
  static List<TypeRow> of(Catalog catalog, Remembered remembered, Instant now) {
    return catalog.types().stream()
        .filter(remembered::shows)
        .map(type -> of(type, remembered, now))
        .toList();
  }

  static TypeRow of(ResourceType type, Remembered remembered, Instant now) {
    return of(type, remembered.coverage(type), now);
  }

  static TypeRow of(ResourceType type, Coverage coverage, Instant now) {
    var definition = type.definition();
    return new TypeRow(
        definition.id(),
        definition.serviceTitle(),
        definition.title(),
        definition.scope().word(),
        Total.of(coverage, now));
  }
}
