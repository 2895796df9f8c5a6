package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import dev.vitrine.page.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the subnets of a VPC.
 *
 * @param network the VPC
 * @param readings what was read
 * @param few how many of one kind are drawn one by one; more of them are one box
 */
record Residents(Network network, Readings readings, int few) {

  /** The types that must have been read for it. */
  static List<String> types() {
    return Arrays.stream(Resident.values()).map(Resident::type).toList();
  }

  /** The boxes in a subnet. */
  List<Thing> in(Subnet subnet) {
    return Arrays.stream(Resident.values()).flatMap(kind -> in(subnet, kind)).toList();
  }

  private Stream<Thing> in(Subnet subnet, Resident kind) {
    var id = subnet.row().id();
    var there =
        Network.in(network.vpc(), readings, kind.type()).stream()
            .filter(row -> Values.ids(row, "ec2-subnet").contains(id))
            .toList();
    return there.size() > few
        ? Stream.of(many(there, subnet, kind))
        : there.stream().map(row -> one(row, subnet, kind));
  }

  private Thing one(Resource row, Subnet subnet, Resident kind) {
    var badges = isOpen(row, kind) ? List.of(Badge.PUBLIC) : List.<Badge>of();
    var key = subnet.row().id() + " " + row.type() + " " + row.id();
    return new Thing(key, kind.icon(), word(kind.word()), row.label(), "", badges, Way.to(row));
  }

  private Thing many(List<Resource> rows, Subnet subnet, Resident kind) {
    var open = rows.stream().filter(row -> isOpen(row, kind)).count();
    var key = subnet.row().id() + " " + kind.type();
    var filter = kind.filter(subnet.row().id(), network.vpc().id(), readings.values(kind.type()));
    return new Thing(
        key,
        Icon.MANY,
        "Several",
        Numbers.of(rows.size(), kind.word()),
        "",
        open == 0 ? List.of() : List.of(open(open, rows.size())),
        Way.toList(rows.getFirst(), filter));
  }

  private static Badge open(long open, int all) {
    return open == all
        ? Badge.PUBLIC
        : new Badge(Icon.PUBLIC, Numbers.of(open) + " public", Badge.PUBLIC.css());
  }

  private boolean isOpen(Resource row, Resident kind) {
    return kind.open(row, readings.values(kind.type()));
  }

  private static String word(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
