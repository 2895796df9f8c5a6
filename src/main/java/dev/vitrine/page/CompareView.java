package dev.vitrine.page;

import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict.Level;
import dev.vitrine.inventory.Surveyed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One setting in rows of accounts.
 *
 * @param id the setting's word in addresses
 * @param title what it is
 * @param question what is asked
 * @param source where it is written why it matters
 * @param calls what asking calls
 * @param asked what the address asks
 * @param summary what it comes to
 * @param progress how far the inquiry is, empty when it is done
 * @param levels how many accounts have each verdict, to narrow by
 * @param rows the accounts on this page
 * @param pager where in the list this page is
 * @param coverage what became of all places
 * @param empty what to say where there are no rows
 */
record CompareView(
    String id,
    String title,
    String question,
    String source,
    String calls,
    CompareAsked asked,
    String summary,
    String progress,
    List<Count> levels,
    List<CompareRow> rows,
    Pager pager,
    CoverageView coverage,
    String empty) {

  private static final int SIZE = 100;

  /**
   * How many accounts have one verdict.
   *
   * @param mark the verdict
   * @param accounts how many
   * @param chosen whether the rows are narrowed to it
   */
  record Count(VerdictMark mark, String accounts, boolean chosen) {}

  static CompareView of(
      Surveyed surveyed, CompareAsked asked, Set<Level> levels, int page, Instant now) {
    var setting = surveyed.setting();
    var shown = surveyed.of(levels);
    var accounts = surveyed.accounts().stream().map(one -> one.account()).toList();
    return new CompareView(
        setting.about().id(),
        setting.about().title(),
        setting.about().question(),
        setting.about().source(),
        calls(setting),
        asked,
        surveyed.summary(),
        ListView.progress(surveyed.coverage()),
        counts(surveyed, levels),
        Pager.part(shown, page, SIZE).stream().map(one -> CompareRow.of(one, now)).toList(),
        Pager.of(page, SIZE, shown.size()),
        CoverageView.of(surveyed.coverage(), AccountMarks.of(accounts), now),
        accounts.isEmpty()
            ? "There is no such account among those that you may look at."
            : "No account has such a verdict.");
  }

  private static String calls(Setting setting) {
    var operations = setting.type().definition().operations();
    return String.join(", ", operations.stream().map(one -> one.title()).toList());
  }

  private static List<Count> counts(Surveyed surveyed, Set<Level> chosen) {
    var counts = new ArrayList<Count>();
    surveyed
        .counts()
        .forEach((level, count) -> {
          if (count > 0 || chosen.contains(level)) {
            counts.add(new Count(VerdictMark.of(level), Numbers.of(count), chosen.contains(level)));
          }
        });
    return counts;
  }
}
