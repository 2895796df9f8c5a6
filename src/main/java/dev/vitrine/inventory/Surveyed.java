package dev.vitrine.inventory;

import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be thought of a setting in every account that was asked.
 *
 * @param setting what was asked
 * @param accounts the accounts, what asks for the first look first, then by name
 * @param coverage what became of every place
 */
public record Surveyed(Setting setting, List<AccountVerdict> accounts, Coverage coverage) {

  private static final Comparator<AccountVerdict> FIRST_LOOK =
      Comparator.comparing((AccountVerdict one) -> one.verdict().level())
          .thenComparing(one -> one.account().name())
          .thenComparing(one -> one.account().id());

  /** Copies the accounts in their order. */
  public Surveyed {
    accounts = accounts.stream().sorted(FIRST_LOOK).toList();
  }

  /** How many accounts have each level, those without any too. */
  public Map<Level, Integer> counts() {
    var counts = new EnumMap<Level, Integer>(Level.class);
    for (Level level : Level.values()) {
      counts.put(level, 0);
    }
    accounts.forEach(one -> counts.merge(one.verdict().level(), 1, Integer::sum));
    return counts;
  }

  /** The accounts of some levels; all where none is named. */
  public List<AccountVerdict> of(Set<Level> levels) {
    return levels.isEmpty()
        ? accounts
        : accounts.stream().filter(one -> levels.contains(one.verdict().level())).toList();
  }

  /** What it comes to, such as {@code 12 good, 3 need attention, 5 unknown}. */
  public String summary() {
    var counts = counts();
    var parts = new ArrayList<String>();
    parts.add(says(counts, Level.GOOD, "good"));
    var attention = counts.getOrDefault(Level.ATTENTION, 0);
    parts.add(says(counts, Level.ATTENTION, attention == 1 ? "needs attention" : "need attention"));
    parts.add(says(counts, Level.UNKNOWN, "unknown"));
    for (Level rest : List.of(Level.PENDING, Level.NOT_ASKED)) {
      if (counts.getOrDefault(rest, 0) > 0) {
        parts.add(says(counts, rest, rest == Level.PENDING ? "still being asked" : "not asked"));
      }
    }
    return String.join(", ", parts) + (coverage.everywhere() ? "" : " so far");
  }

  private static String says(Map<Level, Integer> counts, Level level, String words) {
    return "%,d %s".formatted(counts.getOrDefault(level, 0), words);
  }
}
