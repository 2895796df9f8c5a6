package dev.vitrine.page.picture;

import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lies around a resource: what it points to, what points to it, and so on. Each is found once,
 * at the fewest steps.
 */
final class Around {

  /**
   * Things of one type, equally far away in the same direction.
   *
   * @param step how far: negative for what points to it, positive for what it points to
   * @param type the id of their type
   * @param members what they are
   */
  record Ring(int step, String type, List<Link> members) {}

  private final List<Resource> known;
  private final Map<Link, Resource> rows = new HashMap<>();
  private final Map<Link, Integer> steps = new LinkedHashMap<>();

  /**
   * Looks around.
   *
   * @param centre the resource
   * @param known what has been read
   * @param most how many steps to go
   */
  Around(Resource centre, List<Resource> known, int most) {
    this.known = known;
    known.forEach(row -> rows.put(link(row), row));
    rows.put(link(centre), centre);
    steps.put(link(centre), 0);
    for (int step = 1; step <= most; step++) {
      go(step);
    }
  }

  static Link link(Resource row) {
    return new Link(row.account(), row.region(), row.type(), row.id());
  }

  /** What is known of one of them; none where only its id is. */
  Optional<Resource> row(Link link) {
    return Optional.ofNullable(rows.get(link));
  }

  /** What was found, by distance and type, without the resource itself. */
  List<Ring> rings() {
    var rings = new LinkedHashMap<String, Ring>();
    steps.forEach((link, step) -> {
      if (step != 0) {
        rings
            .computeIfAbsent(
                step + " " + link.type(), _ -> new Ring(step, link.type(), new ArrayList<>()))
            .members()
            .add(link);
      }
    });
    return List.copyOf(rings.values());
  }

  /** Whether any of these points to any of those. */
  boolean leads(List<Link> from, List<Link> to) {
    var ends = Set.copyOf(to);
    return from.stream()
        .flatMap(link -> row(link).stream())
        .anyMatch(row -> row.links().stream().anyMatch(ends::contains));
  }

  private void go(int step) {
    var out = at(step - 1);
    var in = at(1 - step);
    var found = new LinkedHashSet<Link>();
    out.forEach(link -> row(link).ifPresent(row -> found.addAll(row.links())));
    found.forEach(link -> steps.putIfAbsent(link, step));
    known.stream()
        .filter(row -> row.links().stream().anyMatch(in::contains))
        .forEach(row -> steps.putIfAbsent(link(row), -step));
  }

  private Set<Link> at(int step) {
    var at = new LinkedHashSet<Link>();
    steps.forEach((link, far) -> {
      if (far == step) {
        at.add(link);
      }
    });
    return at;
  }
}
