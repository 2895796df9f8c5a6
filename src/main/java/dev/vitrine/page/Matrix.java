package dev.vitrine.page;

import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Remembered;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Resource types by regions of one account, from what has been read.
 *
 * @param regions the heads of the columns
 * @param rows one a type
 */
record Matrix(List<String> regions, List<Line> rows) {

  /**
   * One type.
   *
   * @param type the type, with what it comes to in the whole account
   * @param spots one a column
   */
  record Line(TypeRow type, List<Spot> spots) {}

  static Matrix of(Catalog catalog, Remembered remembered, Instant now) {
    var types = catalog.types().stream().filter(remembered::shows).toList();
    var regions =
        types.stream()
            .flatMap(type -> remembered.coverage(type).places().stream())
            .map(answer -> answer.place().region())
            .distinct()
            .sorted(
                Comparator.comparing(RegionId::isGlobal).reversed().thenComparing(RegionId::value))
            .toList();
    return new Matrix(
        regions.stream().map(RegionId::value).toList(),
        types.stream().map(type -> line(type, remembered, regions, now)).toList());
  }

  private static Line line(
      ResourceType type, Remembered remembered, List<RegionId> regions, Instant now) {
    var coverage = remembered.coverage(type);
    return new Line(
        TypeRow.of(type, remembered, now),
        regions.stream().map(region -> Spot.of(coverage, region)).toList());
  }
}
