package dev.vitrine.page;

import dev.vitrine.catalog.Verdict.Level;
import dev.vitrine.inventory.Surveyed;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that can be put to every account, and what is known of its answers.
 *
 * @param id its word in addresses
 * @param title what it is about
 * @param question what is asked
 * @param counts how many accounts have which verdict, as far as anybody has asked
 */
record CompareEntry(String id, String title, String question, List<CompareView.Count> counts) {

  static CompareEntry of(Surveyed surveyed) {
    var about = surveyed.setting().about();
    var counts = new ArrayList<CompareView.Count>();
    surveyed
        .counts()
        .forEach((level, count) -> {
          if (count > 0) {
            counts.add(new CompareView.Count(VerdictMark.of(level), Numbers.of(count), false));
          }
        });
    return new CompareEntry(about.id(), about.title(), about.question(), counts);
  }

  /** Whether anybody has asked in any account. */
  public boolean asked() {
    return counts.stream().anyMatch(one -> !one.mark().word().equals(Level.NOT_ASKED.word()));
  }
}
