package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.Known;
import dev.vitrine.inventory.Remembered;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could not be read.
 *
 * @param lines the first of them
 * @param more how many more there are, empty where these are all
 */
record Troubles(List<Line> lines, String more) {

  private static final int MOST_LINES = 50;

  /**
   * Something that could not be read, in all places where the reason is the same.
   *
   * @param type the id of the type, empty where it is the account itself
   * @param title what one of them is called
   * @param where the region, or how many there are
   * @param place the first of the places
   */
  record Line(String type, String title, String where, PlaceLine place) {}

  static Troubles of(
      Trouble trouble, Remembered remembered, Catalog catalog, AccountMarks accounts, Instant now) {
    var closed =
        trouble.refused().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> entrance(PlaceLine.of(one.getValue(), accounts.of(one.getKey()), now)));
    var alike =
        remembered.answers().stream()
            .filter(one -> !one.answer().status().certain())
            .filter(one -> !trouble.refused().containsKey(one.answer().place().account()))
            .sorted(Comparator.comparing((Known one) -> one.answer().place()))
            .collect(Collectors.groupingBy(Troubles::reason, TreeMap::new, Collectors.toList()))
            .values();
    var more = trouble.refused().size() + alike.size() - MOST_LINES;
    return new Troubles(
        Stream.concat(closed, alike.stream().map(same -> line(same, catalog, accounts, now)))
            .limit(MOST_LINES)
            .toList(),
        more > 0 ? "and " + Numbers.of(more) + " more" : "");
  }

  private static Line entrance(PlaceLine place) {
    return new Line("", "", "", place);
  }

  private static Line line(List<Known> same, Catalog catalog, AccountMarks accounts, Instant now) {
    var first = same.getFirst();
    var type = first.type();
    var place = first.answer().place();
    return new Line(
        type,
        catalog.find(type).map(known -> known.definition().title()).orElse(type),
        same.size() == 1 ? place.region().value() : Numbers.of(same.size(), "region"),
        PlaceLine.of(first.answer(), accounts.of(place.account()), now));
  }

  private static String reason(Known one) {
    var answer = one.answer();
    return String.join(
        "\n",
        answer.place().account().value(),
        one.type(),
        answer.status().word(),
        String.valueOf(answer.outcome().message()));
  }
}
