package dev.vitrine.page;

import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.List;

/**
 * What became of all places of a question.
 *
 * @param places how many there are
 * @param counts how many have each status
 * @param summary what the lines below are
 * @param lines the places that were not read to the end, one a line
 * @param rest how many lines more there would be, empty where these are all
 */
record CoverageView(
    String places, List<Count> counts, String summary, List<PlaceLine> lines, String rest) {

  private static final int MOST_LINES = 1_000;

  /**
   * How many places have one status.
   *
   * @param status the status
   * @param places how many
   */
  record Count(StatusMark status, String places) {}

  static CoverageView of(Coverage coverage, AccountMarks accounts, Instant now) {
    var others =
        coverage.places().stream().filter(answer -> answer.status() != Status.FOUND).toList();
    var lines =
        others.stream()
            .limit(MOST_LINES)
            .map(answer -> PlaceLine.of(answer, accounts.of(answer.place().account()), now))
            .toList();
    var more = others.size() - lines.size();
    return new CoverageView(
        Numbers.of(coverage.places().size(), "place"),
        coverage.counts().entrySet().stream()
            .map(count -> new Count(StatusMark.of(count.getKey()), Numbers.of(count.getValue())))
            .toList(),
        Numbers.of(others.size(), "place") + " not found: which, and why",
        lines,
        more == 0 ? "" : Numbers.of(more, "place") + " more: narrow the list to see them");
  }
}
