package dev.vitrine.api;

import dev.vitrine.inventory.AccountVerdict;
import dev.vitrine.inventory.Surveyed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One setting in rows of accounts.
 *
 * @param question what was asked
 * @param summary what it comes to
 * @param counts how many accounts have each verdict
 * @param items the accounts, what asks for the first look first
 * @param coverage what became of every place
 */
record CompareJson(
    SettingJson question,
    String summary,
    Map<String, Integer> counts,
    List<VerdictJson> items,
    CoverageJson coverage) {

  static CompareJson of(Surveyed surveyed, List<AccountVerdict> shown, CoverageJson coverage) {
    return new CompareJson(
        SettingJson.of(surveyed.setting()),
        surveyed.summary(),
        counts(surveyed),
        shown.stream().map(VerdictJson::of).toList(),
        coverage);
  }

  static Map<String, Integer> counts(Surveyed surveyed) {
    var counts = new LinkedHashMap<String, Integer>();
    surveyed.counts().forEach((level, count) -> counts.put(level.word(), count));
    return counts;
  }
}
