package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * How a list looks.
 *
 * @param size how many rows a page has
 * @param dense whether the rows stand close
 */
record Look(int size, boolean dense) {

  static final List<Integer> SIZES = List.of(25, 50, 100, 200);

  private static final String DENSE = "dense";
  private static final String ROOMY = "roomy";

  static Look usual() {
    return new Look(100, false);
  }

  /** As the address says, and where it does not, as usual. */
  static Look of(MultiValueMap<String, String> filled, Look usual) {
    return new Look(size(filled, usual), dense(filled, usual));
  }

  private static int size(MultiValueMap<String, String> filled, Look usual) {
    var given = filled.getOrDefault("size", List.of());
    return given.isEmpty()
        ? usual.size
        : SIZES.stream()
            .filter(size -> given.equals(List.of(size.toString())))
            .findFirst()
            .orElseThrow(() -> new BadValueException("size", "25, 50, 100 or 200"));
  }

  private static boolean dense(MultiValueMap<String, String> filled, Look usual) {
    var given = filled.getOrDefault("density", List.of());
    if (given.isEmpty()) {
      return usual.dense;
    }
    if (given.equals(List.of(DENSE)) || given.equals(List.of(ROOMY))) {
      return given.equals(List.of(DENSE));
    }
    throw new BadValueException("density", "dense or roomy");
  }
}
