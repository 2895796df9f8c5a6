package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Remembered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has been read, in small charts: by type, by region and by age.
 *
 * @param all none where nothing has been read
 */
record Charts(List<BarChart> all) {

  Charts {
    all = List.copyOf(all);
  }

  /**
   * The charts of what has been read.
   *
   * @param accounts the accounts to which lists are narrowed; none for all
   */
  static Charts of(Remembered remembered, Catalog catalog, List<String> accounts, Instant now) {
    var rows =
        remembered.answers().stream().flatMap(known -> known.answer().rows().stream()).toList();
    return rows.isEmpty()
        ? new Charts(List.of())
        : new Charts(List.of(types(rows, catalog, accounts), regions(rows), ages(rows, now)));
  }

  private static BarChart types(List<Resource> rows, Catalog catalog, List<String> accounts) {
    var counts = count(rows, Resource::type);
    var longest = longest(counts);
    return BarChart.longest(
        "chart-types",
        "What has been read, by type",
        "type",
        counts,
        (type, many) -> Bar.of(title(catalog, type), many, longest).to(type, accounts));
  }

  private static BarChart regions(List<Resource> rows) {
    var counts = count(rows, row -> row.region().value());
    var longest = longest(counts);
    return BarChart.longest(
        "chart-regions",
        "What has been read, by region",
        "region",
        counts,
        (region, many) -> Bar.of(region, many, longest));
  }

  private static BarChart ages(List<Resource> rows, Instant now) {
    var counts = Age.count(rows, now);
    var longest = longest(counts);
    return new BarChart(
        "chart-ages",
        "What has been read, by age",
        "resources",
        counts.entrySet().stream()
            .map(age -> Bar.of(age.getKey().words(), age.getValue(), longest))
            .toList(),
        "");
  }

  private static Map<String, Long> count(List<Resource> rows, Function<Resource, String> by) {
    return rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  private static long longest(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static String title(Catalog catalog, String type) {
    return catalog.find(type).map(known -> known.definition().title()).orElse(type);
  }
}
