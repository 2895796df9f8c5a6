package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A VPC with what makes it a network.
 *
 * @param vpc the VPC
 * @param subnets its subnets, by zone and name
 * @param tables its route tables
 */
record Network(Resource vpc, List<Subnet> subnets, List<Table> tables) {

  Network {
    subnets = List.copyOf(subnets);
    tables = List.copyOf(tables);
  }

  static Network of(Resource vpc, Readings readings) {
    var tables = tables(vpc, readings);
    return new Network(vpc, subnets(vpc, readings, tables), tables);
  }

  /** The rows of that type that point to the VPC. */
  static List<Resource> in(Resource vpc, Readings readings, String type) {
    return readings.rows(type).stream()
        .filter(row -> Values.ids(row, "ec2-vpc").contains(vpc.id()))
        .sorted(Comparator.comparing(Resource::label).thenComparing(Resource::id))
        .toList();
  }

  private static List<Table> tables(Resource vpc, Readings readings) {
    var rows = in(vpc, readings, "ec2-route-table");
    return rows.stream().map(row -> Table.of(row, readings.values("ec2-route-table"))).toList();
  }

  private static List<Subnet> subnets(Resource vpc, Readings readings, List<Table> tables) {
    var rows = in(vpc, readings, "ec2-subnet");
    var whole = readings.complete("ec2-route-table");
    return rows.stream()
        .map(row -> subnet(row, readings.values("ec2-subnet"), tables, whole))
        .sorted(
            Comparator.comparing(Subnet::zone)
                .thenComparing(subnet -> !subnet.badge().equals(Badge.PUBLIC)))
        .toList();
  }

  private static Subnet subnet(Resource row, Values values, List<Table> tables, boolean whole) {
    return new Subnet(
        row,
        values.text(row, "CidrBlock"),
        values.text(row, "AvailabilityZone"),
        table(row.id(), tables, whole));
  }

  // Where not all tables are known, its own may be among the others: the main one proves nothing.
  private static Optional<Table> table(String subnet, List<Table> tables, boolean whole) {
    var own = tables.stream().filter(table -> table.subnets().contains(subnet)).findFirst();
    return own.isPresent() || !whole ? own : tables.stream().filter(Table::main).findFirst();
  }
}
