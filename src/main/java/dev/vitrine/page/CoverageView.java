package dev.vitrine.page;

import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of all places of a question.
 *
 * @param places how many there are
 * @param counts how many have each status
 * @param summary what the lines below are
 * @param lines the places that were not read to the end, one a line
 * @param rest how many lines more there would be, empty where these are all
 * @param read whose sessions read the other places, one a line
 * @param more how many lines more there would be of those, empty where these are all
 */
record CoverageView(
    String places,
    List<Count> counts,
    String summary,
    List<PlaceLine> lines,
    String rest,
    List<PlaceLine> read,
    String more) {

  private static final int MOST_LINES = 200;
  private static final int MOST_READ = 200;

  /**
   * How many places have one status.
   *
   * @param status the status
   * @param places how many
   */
  record Count(StatusMark status, String places) {}

  static CoverageView of(Coverage coverage, AccountMarks accounts, Instant now) {
    var parts =
        coverage.places().stream()
            .collect(Collectors.partitioningBy(answer -> answer.status() == Status.FOUND));
    var others = parts.getOrDefault(false, List.of());
    var found = parts.getOrDefault(true, List.of());
    return new CoverageView(
        Numbers.of(coverage.places().size(), "place"),
        coverage.counts().entrySet().stream()
            .map(count -> new Count(StatusMark.of(count.getKey()), Numbers.of(count.getValue())))
            .toList(),
        Numbers.of(others.size(), "place") + " not found: which, and why",
        lines(others, MOST_LINES, accounts, now),
        rest(others, MOST_LINES),
        lines(found, MOST_READ, accounts, now),
        rest(found, MOST_READ));
  }

  /** Whether these lines are all that there is to say: nothing was read, and nothing will be. */
  public boolean alone() {
    return read.isEmpty()
        && lines.stream().noneMatch(line -> line.status().word().equals(Status.PENDING.word()));
  }

  private static List<PlaceLine> lines(
      List<Answer> answers, int most, AccountMarks accounts, Instant now) {
    return answers.stream()
        .limit(most)
        .map(answer -> PlaceLine.of(answer, accounts.of(answer.place().account()), now))
        .toList();
  }

  private static String rest(List<Answer> answers, int most) {
    return answers.size() <= most
        ? ""
        : Numbers.of(answers.size() - most, "place") + " more: narrow the list to see them";
  }
}
