package dev.vitrine.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A small chart: a few numbers beside each other, which is a table with a bar in each row.
 *
 * @param id what its heading is called on the page
 * @param title what it shows
 * @param unit what is counted
 * @param bars from top to bottom
 * @param rest what is left out, empty where nothing is
 */
record BarChart(String id, String title, String unit, List<Bar> bars, String rest) {

  /** How many bars one chart has at most. */
  static final int MOST = 10;

  BarChart {
    bars = List.copyOf(bars);
  }

  /** The longest bars first, without those that are nothing. */
  static <K> BarChart longest(
      String id, String title, String thing, Map<K, Long> counts, BiFunction<K, Long, Bar> bar) {
    var sorted =
        counts.entrySet().stream()
            .filter(one -> one.getValue() > 0)
            .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder()))
            .toList();
    var shown = sorted.stream().limit(MOST).toList();
    var left = sorted.stream().skip(MOST).mapToLong(Map.Entry::getValue).sum();
    var more = sorted.size() - shown.size();
    return new BarChart(
        id,
        title,
        "resources",
        IntStream.range(0, shown.size())
            .mapToObj(i -> bar.apply(shown.get(i).getKey(), shown.get(i).getValue()))
            .toList(),
        more == 0 ? "" : Numbers.of(left) + " resources in " + Numbers.of(more, thing) + " more");
  }
}
