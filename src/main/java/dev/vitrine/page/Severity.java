package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Signal;
import dev.vitrine.catalog.Signal.Level;
import dev.vitrine.inventory.Known;
import dev.vitrine.inventory.Remembered;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A level and how many of the resources that have been read show a signal of it.
 *
 * @param sign how the level looks
 * @param count how many show it
 * @param filter the filter that shows them
 * @param types which types they are
 */
record Severity(SignalView sign, String count, String filter, List<Share> types) {

  private static final int MOST = 6;

  /**
   * The part of one type.
   *
   * @param type the id of the type
   * @param title what one of them is called
   * @param count how many of them
   */
  record Share(String type, String title, String count) {}

  /** Every level that was seen, what matters most first. */
  static List<Severity> of(Catalog catalog, Remembered remembered) {
    return Arrays.stream(Level.values())
        .sorted(Comparator.comparingInt(SignalView::rank))
        .map(level -> of(level, catalog, remembered))
        .filter(seen -> !seen.types().isEmpty())
        .toList();
  }

  private static Severity of(Level level, Catalog catalog, Remembered remembered) {
    var counts = new HashMap<String, Integer>();
    for (Known known : remembered.answers()) {
      var seen = (int) known.answer().rows().stream().filter(row -> shows(row, level)).count();
      if (seen > 0) {
        counts.merge(known.type(), seen, Integer::sum);
      }
    }
    return new Severity(
        SignalView.of(new Signal(level, "", "")),
        Numbers.of(counts.values().stream().mapToInt(Integer::intValue).sum()),
        "signal=" + level.word(),
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(one -> share(catalog, one.getKey(), one.getValue()))
            .toList());
  }

  private static Share share(Catalog catalog, String type, int count) {
    var title = catalog.find(type).map(known -> known.definition().title()).orElse(type);
    return new Share(type, title, Numbers.of(count));
  }

  private static boolean shows(Resource row, Level level) {
    return row.signals().stream().anyMatch(signal -> signal.level() == level);
  }
}
