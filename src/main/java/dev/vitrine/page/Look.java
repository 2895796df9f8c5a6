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

  static final List<Integer> SIZES = Preferences.PAGE_SIZES.stream().sorted().toList();

  private static final String DENSE = "dense";
  private static final String ROOMY = "roomy";

  /** As the address says, and where it does not, as the viewer likes it. */
  static Look of(MultiValueMap<String, String> filled, Preferences usual) {
    return new Look(size(filled, usual), dense(filled, usual));
  }

  private static int size(MultiValueMap<String, String> filled, Preferences usual) {
    var given = filled.getOrDefault("size", List.of());
    return given.isEmpty()
        ? usual.pageSize()
        : SIZES.stream()
            .filter(size -> given.equals(List.of(size.toString())))
            .findFirst()
            .orElseThrow(() -> new BadValueException("size", "25, 50, 100 or 200"));
  }

  private static boolean dense(MultiValueMap<String, String> filled, Preferences usual) {
    var given = filled.getOrDefault("density", List.of());
    if (given.isEmpty()) {
      return usual.dense();
    }
    if (given.equals(List.of(DENSE)) || given.equals(List.of(ROOMY))) {
      return given.equals(List.of(DENSE));
    }
    throw new BadValueException("density", "dense or roomy");
  }
}
