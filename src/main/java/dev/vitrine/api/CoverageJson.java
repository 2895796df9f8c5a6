package dev.vitrine.api;

import dev.vitrine.inventory.Coverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every place of a question.
 *
 * @param complete whether the rows are all there are
 * @param remarks what to know about the accounts, such as that they are still being read
 * @param counts how many places have each status
 * @param places the places
 */
record CoverageJson(
    boolean complete, List<String> remarks, Map<String, Integer> counts, List<PlaceJson> places) {

  static CoverageJson of(Coverage coverage, List<String> remarks) {
    var counts = new LinkedHashMap<String, Integer>();
    coverage.counts().forEach((status, count) -> counts.put(status.word(), count));
    return new CoverageJson(
        coverage.complete(),
        remarks,
        counts,
        coverage.places().stream()
            .map(answer -> PlaceJson.of(answer.place(), answer.outcome()))
            .toList());
  }
}
