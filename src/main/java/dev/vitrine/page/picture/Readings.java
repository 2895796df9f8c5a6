package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Status;
import java.util.List;
import java.util.Optional;

/**
 * All that a picture knows.
 *
 * @param all what it knows of each type
 * @param withheld the types that the viewer may not look at there
 */
record Readings(List<Reading> all, List<ResourceType> withheld) {

  Readings {
    all = List.copyOf(all);
    withheld = List.copyOf(withheld);
  }

  List<Resource> rows(String type) {
    return of(type).map(Reading::rows).orElse(List.of());
  }

  /** Whether the rows of that type are all there are. */
  boolean complete(String type) {
    return of(type).map(Reading::complete).orElse(false);
  }

  /** What a column says in a row of that type. */
  Values values(String type) {
    return of(type)
        .map(reading -> new Values(reading.type().definition()))
        .orElseThrow(() -> new IllegalArgumentException(type + " was not read"));
  }

  /** How many types or places are still being asked. */
  int pending() {
    return all.stream()
        .mapToInt(reading -> reading.coverage().counts().getOrDefault(Status.PENDING, 0))
        .sum();
  }

  private Optional<Reading> of(String type) {
    return all.stream()
        .filter(reading -> reading.type().definition().id().equals(type))
        .findFirst();
  }
}
