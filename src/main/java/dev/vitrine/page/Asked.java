package dev.vitrine.page;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * What a list's address asks, to be repeated in every link that changes one part of it; what was
 * not given stays away.
 *
 * @param type the id of the type
 * @param account the accounts that were named
 * @param region the regions that were named
 * @param q the free text
 * @param sort the order
 */
record Asked(
    String type, List<String> account, List<String> region, List<String> q, List<String> sort) {

  Asked {
    account = List.copyOf(account);
    region = List.copyOf(region);
    q = List.copyOf(q);
    sort = List.copyOf(sort);
  }

  static Asked of(String type, MultiValueMap<String, String> filled) {
    return new Asked(
        type, all(filled, "account"), all(filled, "region"), all(filled, "q"), all(filled, "sort"));
  }

  /** The free text; empty where there is none. */
  public String text() {
    return q.isEmpty() ? "" : q.getFirst();
  }

  /** Whether the list is narrowed. */
  public boolean narrowed() {
    return !account.isEmpty() || !region.isEmpty() || !q.isEmpty();
  }

  boolean sortedBy(String name) {
    return !sort.isEmpty() && sort.getFirst().equalsIgnoreCase(name);
  }

  private static List<String> all(MultiValueMap<String, String> filled, String name) {
    return filled.getOrDefault(name, List.of());
  }
}
