package dev.vitrine.permission;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The operations of ninety resource types, more than Vitrine has today. */
final class NinetyTypes {

  private NinetyTypes() {}

  static List<Operation> operations() {
    return BundledLines.of("permission/ninety-types.tsv").lines().stream()
        .map(line -> line.split("\t", -1))
        .map(fields ->
            new Operation(
                fields[0],
                fields[1],
                fields[2],
                new TreeSet<>(
                    Arrays.stream(fields[3].split(" ")).filter(a -> !a.isEmpty()).toList()),
                List.of(fields[4].split(" "))))
        .toList();
  }
}
