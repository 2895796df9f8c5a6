package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A service in the navigation.
 *
 * @param name the service as people name it
 * @param known how many of its resources are known
 * @param types its types
 */
record ServiceEntry(String name, Known known, List<TypeEntry> types) {

  /**
   * A type in the navigation.
   *
   * @param id the type's id
   * @param title what one of them is called
   * @param known how many are known
   * @param current whether the page is about this type
   */
  record TypeEntry(String id, String title, Known known, boolean current) {}

  /**
   * How many are known, in as few characters as can be honest.
   *
   * @param text the number; with a plus where there may be more, nothing where nobody has asked
   * @param sentence the same in words
   */
  record Known(String text, String sentence) {

    static Known of(Tally tally) {
      var unknown = tally.unknown() + tally.notAsked();
      if (!tally.asked()) {
        return new Known("", "not asked");
      }
      var number = Numbers.of(tally.rows());
      if (unknown == 0) {
        return new Known(number, number);
      }
      var where = " in " + Numbers.of(unknown, "place");
      return tally.counted() == 0 && tally.rows() == 0
          ? new Known("?", "unknown" + where)
          : new Known(number + "+", number + " and unknown" + where);
    }
  }

  ServiceEntry {
    types = List.copyOf(types);
  }

  /** Whether the page is about one of its types. */
  public boolean current() {
    return types.stream().anyMatch(TypeEntry::current);
  }

  /** The services whose types have tallies, by name. */
  static List<ServiceEntry> of(Catalog catalog, Map<String, Tally> tallies, String current) {
    return catalog.types().stream()
        .filter(type -> tallies.containsKey(type.definition().id()))
        .collect(
            Collectors.groupingBy(
                type -> type.definition().serviceTitle(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(service -> of(service.getKey(), service.getValue(), tallies, current))
        .sorted(Comparator.comparing(ServiceEntry::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static ServiceEntry of(
      String name, List<ResourceType> types, Map<String, Tally> tallies, String current) {
    var all =
        types.stream()
            .map(type -> tallies.getOrDefault(type.definition().id(), Tally.NOTHING))
            .reduce(Tally.NOTHING, Tally::and);
    return new ServiceEntry(
        name,
        Known.of(all),
        types.stream()
            .map(ResourceType::definition)
            .map(type ->
                new TypeEntry(
                    type.id(),
                    type.title(),
                    Known.of(tallies.getOrDefault(type.id(), Tally.NOTHING)),
                    type.id().equals(current)))
            .toList());
  }
}
