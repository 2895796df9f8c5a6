package dev.vitrine.api;

import dev.vitrine.inventory.Coverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of every place of a question. */
record CoverageJson(boolean complete, Map<String, Integer> counts, List<PlaceJson> places) {

  static CoverageJson of(Coverage coverage) {
    var counts = new LinkedHashMap<String, Integer>();
    coverage.counts().forEach((status, count) -> counts.put(status.word(), count));
    return new CoverageJson(
        coverage.complete(),
        counts,
        coverage.places().stream()
            .map(answer -> PlaceJson.of(answer.place(), answer.outcome()))
            .toList());
  }
}
