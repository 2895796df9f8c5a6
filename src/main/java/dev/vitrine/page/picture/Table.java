package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import java.util.List;

/**
 * A route table of a VPC.
 *
 * @param row the route table
 * @param main whether it is that of all subnets without one of their own
 * @param subnets the ids of the subnets that have it
 * @param routes where it leads
 */
record Table(Resource row, boolean main, List<String> subnets, List<Destination> routes) {

  Table {
    subnets = List.copyOf(subnets);
    routes = List.copyOf(routes);
  }

  /** Whether any route leads to an internet gateway that is there. */
  boolean open() {
    return routes.stream().anyMatch(Destination::open);
  }

  static Table of(Resource row, Values values) {
    return new Table(
        row,
        values.yes(row, "Main"),
        values.texts(row, "Associations.SubnetId"),
        values.texts(row, "RouteTargets").stream().map(Destination::of).toList());
  }
}
