package dev.vitrine.search;

import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a network interface or an address belongs to, as far as it points there. */
final class Owners {

  private static final Set<String> OWNED = Set.of("ec2-network-interface", "ec2-eip");

  // Where an interface stands and what guards it owns nothing.
  private static final Set<String> SURROUNDINGS =
      Set.of("ec2-vpc", "ec2-subnet", "ec2-security-group", "cloudformation-stack");

  private Owners() {}

  /** What owns a resource; an address leads to its interface where nothing nearer is named. */
  static Optional<Link> of(Resource row) {
    return OWNED.contains(row.type()) ? nearest(row.links()) : Optional.empty();
  }

  private static Optional<Link> nearest(List<Link> links) {
    var owning = links.stream().filter(link -> !SURROUNDINGS.contains(link.type())).toList();
    return owning.stream()
        .filter(link -> !OWNED.contains(link.type()))
        .findFirst()
        .or(() -> owning.stream().findFirst());
  }
}
