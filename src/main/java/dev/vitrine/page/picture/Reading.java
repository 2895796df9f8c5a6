package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import java.util.List;

/**
 * What a picture knows of one type.
 *
 * @param type the type
 * @param coverage what became of its places
 */
record Reading(ResourceType type, Coverage coverage) {

  List<Resource> rows() {
    return coverage.places().stream().flatMap(answer -> answer.rows().stream()).toList();
  }

  /** Whether the rows are all there are. */
  boolean complete() {
    return coverage.complete();
  }
}
