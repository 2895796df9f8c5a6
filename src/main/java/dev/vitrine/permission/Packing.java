package dev.vitrine.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays operations prefix by prefix into as few policies as first fit needs. */
final class Packing {

  private final int limit;
  private final List<List<Operation>> parcels = new ArrayList<>();

  private Packing(int limit) {
    this.limit = limit;
  }

  static List<Grant> of(Collection<Operation> operations, int limit) {
    var byPrefix =
        operations.stream()
            .collect(Collectors.groupingBy(Operation::prefix, TreeMap::new, Collectors.toList()));
    var packing = new Packing(limit);
    byPrefix.forEach(packing::add);
    return packing.parcels.stream().map(Grant::of).toList();
  }

  private void add(String prefix, List<Operation> operations) {
    for (var parcel : parcels) {
      if (fits(Stream.concat(parcel.stream(), operations.stream()).toList())) {
        parcel.addAll(operations);
        return;
      }
    }
    if (!fits(operations)) {
      throw new IllegalStateException(
          "vitrine.session.policy-limit = %d: the session policy for %s alone has %d characters; accepted is at least that and at most AWS's 2048"
              .formatted(limit, prefix, Grant.of(operations).length()));
    }
    parcels.add(new ArrayList<>(operations));
  }

  private boolean fits(List<Operation> operations) {
    return Grant.of(operations).length() <= limit;
  }
}
