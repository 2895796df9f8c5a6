package dev.vitrine.page;

import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resource types by regions of one account, from what has been read.
 *
 * @param regions the heads of the columns
 * @param rows one a type
 * @param pending in how many places somebody is still to be asked, empty for none
 */
record Matrix(List<String> regions, List<Line> rows, String pending) {

  private static final Set<Status> UNDER_WAY = EnumSet.of(Status.PENDING, Status.NOT_ASKED);

  /**
   * One type.
   *
   * @param type the type, with what it comes to in the whole account
   * @param spots one a column
   */
  record Line(TypeRow type, List<Spot> spots) {}

  /**
   * The table.
   *
   * @param asking whether all of them are being asked
   */
  static Matrix of(Map<ResourceType, Coverage> types, boolean asking, Instant now) {
    var regions =
        types.values().stream()
            .flatMap(coverage -> coverage.places().stream())
            .map(answer -> answer.place().region())
            .distinct()
            .sorted(
                Comparator.comparing(RegionId::isGlobal).reversed().thenComparing(RegionId::value))
            .toList();
    return new Matrix(
        regions.stream().map(RegionId::value).toList(),
        types.entrySet().stream()
            .map(type -> line(type.getKey(), type.getValue(), regions, now))
            .sorted(
                Comparator.comparing((Line line) -> line.type().service())
                    .thenComparing(line -> line.type().title()))
            .toList(),
        asking ? pending(types) : "");
  }

  private static String pending(Map<ResourceType, Coverage> types) {
    var pending =
        types.values().stream()
            .flatMap(coverage -> coverage.places().stream())
            .filter(answer -> UNDER_WAY.contains(answer.status()))
            .count();
    return pending == 0 ? "" : Numbers.of((int) pending, "place") + " still to be asked.";
  }

  private static Line line(
      ResourceType type, Coverage coverage, List<RegionId> regions, Instant now) {
    return new Line(
        TypeRow.of(type, coverage, now),
        regions.stream().map(region -> Spot.of(coverage, region)).toList());
  }
}
