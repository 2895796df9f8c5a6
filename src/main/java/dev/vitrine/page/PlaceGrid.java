package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Accounts by regions of one question: what became of every place.
 *
 * @param regions the heads of the columns
 * @param rows one an account, those first of which most is unknown
 * @param more how many accounts more there are, empty where these are all
 */
record PlaceGrid(List<String> regions, List<Line> rows, String more) {

  private static final int MOST_ACCOUNTS = 25;

  /**
   * One account.
   *
   * @param account the account
   * @param spots one a column
   */
  record Line(AccountMark account, List<Spot> spots) {}

  /** Whether it tells more than a single line does. */
  public boolean tells() {
    return rows.size() * regions.size() > 1;
  }

  static PlaceGrid of(Coverage coverage, AccountMarks marks) {
    var regions =
        coverage.places().stream()
            .map(answer -> answer.place().region())
            .distinct()
            .sorted(
                Comparator.comparing(RegionId::isGlobal).reversed().thenComparing(RegionId::value))
            .toList();
    var accounts =
        coverage.places().stream().collect(Collectors.groupingBy(a -> a.place().account()));
    var more = accounts.size() - MOST_ACCOUNTS;
    return new PlaceGrid(
        regions.stream().map(RegionId::value).toList(),
        accounts.entrySet().stream()
            .sorted(TROUBLED_FIRST)
            .limit(MOST_ACCOUNTS)
            .map(account -> line(account.getValue(), regions, marks.of(account.getKey())))
            .toList(),
        more > 0 ? "and " + Numbers.of(more) + " more: narrow the list to see them" : "");
  }

  private static final Comparator<Map.Entry<AccountId, List<Answer>>> TROUBLED_FIRST =
      Comparator.comparingLong((Map.Entry<AccountId, List<Answer>> account) ->
              account.getValue().stream().filter(one -> !one.status().certain()).count())
          .reversed()
          .thenComparing(Map.Entry::getKey);

  private static Line line(List<Answer> answers, List<RegionId> regions, AccountMark account) {
    var coverage = new Coverage(answers);
    return new Line(account, regions.stream().map(region -> Spot.of(coverage, region)).toList());
  }
}
