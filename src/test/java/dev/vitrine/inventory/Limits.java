package dev.vitrine.inventory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** The inventory's properties as tests want them. */
final class Limits {

  private Limits() {}

  static InventoryProperties of(int concurrency, Duration deadline, Duration patience) {
    return of(concurrency, deadline, patience, List.of());
  }

  static InventoryProperties of(
      int concurrency, Duration deadline, Duration patience, List<String> warm) {
    return of(concurrency, deadline, patience, DataSize.ofMegabytes(64), warm);
  }

  static InventoryProperties of(Duration deadline, DataSize memory) {
    return of(64, deadline, deadline, memory, List.of());
  }

  private static InventoryProperties of(
      int concurrency, Duration deadline, Duration patience, DataSize memory, List<String> warm) {
    return new InventoryProperties(
        concurrency,
        concurrency,
        concurrency,
        1_000,
        Map.of("ec2", 1_000.0),
        4,
        deadline,
        patience,
        Duration.ofMinutes(5),
        100,
        memory,
        30,
        warm);
  }
}
