package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Signal;
import dev.vitrine.inventory.Remembered;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One signal and how many of the resources that have been read show it.
 *
 * @param signal the signal
 * @param type the id of the type that shows it
 * @param title what one of them is called
 * @param count how many show it
 * @param filter the filter that shows them
 */
record SignalRow(SignalView signal, String type, String title, String count, String filter) {

  private static final int MOST = 50;

  private record Key(String type, Signal signal) {}

  /** What was seen, what matters most first. */
  static List<SignalRow> of(Catalog catalog, Remembered remembered) {
    var counts = new HashMap<Key, Integer>();
    for (var known : remembered.answers()) {
      for (Resource row : known.answer().rows()) {
        for (Signal signal : row.signals()) {
          counts.merge(new Key(known.type(), signal), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Key, Integer> one) -> SignalView.rank(one.getKey().signal().level()))
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(one -> one.getKey().type() + one.getKey().signal().sentence()))
        .limit(MOST)
        .map(one -> of(catalog, one.getKey(), one.getValue()))
        .toList();
  }

  private static SignalRow of(Catalog catalog, Key key, int count) {
    var sentence = key.signal().sentence().replace("\\", "\\\\").replace("\"", "\\\"");
    return new SignalRow(
        SignalView.of(key.signal()),
        key.type(),
        catalog.find(key.type()).map(type -> type.definition().title()).orElse(key.type()),
        Numbers.of(count),
        "signal=\"" + sentence + "\"");
  }
}
