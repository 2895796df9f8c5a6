package dev.vitrine.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is most frequent. */
final class Most {

  private static final int MANY = 100;

  private Most() {}

  /** The most frequent of them, a hundred at the most; of equals the first in writing. */
  static <T extends Record> List<T> frequent(Stream<T> all) {
    var counts = new HashMap<T, Integer>();
    all.forEach(one -> counts.merge(one, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(MANY)
        .map(Map.Entry::getKey)
        .toList();
  }
}
