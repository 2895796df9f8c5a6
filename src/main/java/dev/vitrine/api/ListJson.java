package dev.vitrine.api;

import dev.vitrine.inventory.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, with what became of every place. */
record ListJson(
    String type, List<ResourceJson> items, @Nullable String nextToken, CoverageJson coverage) {

  static ListJson of(
      String type, List<ResourceJson> items, @Nullable String nextToken, Listing listing) {
    return new ListJson(type, items, nextToken, CoverageJson.of(listing.coverage()));
  }
}
