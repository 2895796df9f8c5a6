package dev.vitrine.page;

import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Known;
import dev.vitrine.inventory.Remembered;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One region and how much of it has been read.
 *
 * @param region the region
 * @param resources how many resources were found there
 * @param unknown how many of the places that were asked there gave no whole answer, empty for none
 */
record RegionRow(String region, String resources, String unknown) {

  /** Those with most first. */
  static List<RegionRow> of(Remembered remembered) {
    return remembered.answers().stream()
        .collect(
            Collectors.groupingBy(
                known -> known.answer().place().region(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(one -> -rows(one.getValue())))
        .map(one -> of(one.getKey(), one.getValue()))
        .toList();
  }

  private static RegionRow of(RegionId region, List<Known> known) {
    var unknown = known.stream().filter(one -> !one.answer().status().certain()).count();
    return new RegionRow(
        region.value(),
        Numbers.of(rows(known)),
        unknown == 0 ? "" : Numbers.of((int) unknown, "place"));
  }

  private static int rows(List<Known> known) {
    return known.stream().mapToInt(one -> one.answer().rows().size()).sum();
  }
}
