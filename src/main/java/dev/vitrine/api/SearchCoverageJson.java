package dev.vitrine.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * What became of a search.
 *
 * @param complete whether nothing can have been missed
 * @param counts how many places have each status
 * @param notAsked the types that could hold what was not found and were not asked everywhere
 * @param places the places of the types that were asked
 */
record SearchCoverageJson(
    boolean complete, Map<String, Integer> counts, List<String> notAsked, List<Place> places) {

  SearchCoverageJson {
    notAsked = List.copyOf(notAsked);
    places = List.copyOf(places);
  }

  /** What became of one place for one type. */
  record Place(String type, @JsonUnwrapped PlaceJson place) {}
}
