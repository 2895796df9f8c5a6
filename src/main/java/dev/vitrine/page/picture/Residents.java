package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import dev.vitrine.page.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in the subnets of a VPC. */
final class Residents {

  private final String vpc;
  private final Readings readings;
  private final Map<Resident, Map<String, List<Resource>>> rows = new EnumMap<>(Resident.class);

  Residents(Resource vpc, Readings readings) {
    this.vpc = vpc.id();
    this.readings = readings;
    for (Resident kind : Resident.values()) {
      var bySubnet = new HashMap<String, List<Resource>>();
      Network.in(vpc, readings, kind.type())
          .forEach(row ->
              Values.ids(row, "ec2-subnet")
                  .forEach(id -> bySubnet.computeIfAbsent(id, _ -> new ArrayList<>()).add(row)));
      rows.put(kind, bySubnet);
    }
  }

  /** The types that must have been read for it. */
  static List<String> types() {
    return Arrays.stream(Resident.values()).map(Resident::type).toList();
  }

  /**
   * The boxes in a subnet.
   *
   * @param few how many of one kind are drawn one by one; more of them are one box
   */
  List<Thing> in(String subnet, int few) {
    return Arrays.stream(Resident.values()).flatMap(kind -> in(subnet, kind, few)).toList();
  }

  private Stream<Thing> in(String subnet, Resident kind, int few) {
    var there = rows.getOrDefault(kind, Map.of()).getOrDefault(subnet, List.of());
    return there.size() > few
        ? Stream.of(many(there, subnet, kind))
        : there.stream().map(row -> one(row, subnet, kind));
  }

  private Thing one(Resource row, String subnet, Resident kind) {
    var badges = isOpen(row, kind) ? List.of(Badge.PUBLIC) : List.<Badge>of();
    var key = subnet + " " + row.type() + " " + row.id();
    return new Thing(key, kind.icon(), word(kind.word()), row.label(), "", badges, Way.to(row));
  }

  private Thing many(List<Resource> there, String subnet, Resident kind) {
    var open = there.stream().filter(row -> isOpen(row, kind)).count();
    var filter = kind.filter(subnet, vpc, readings.values(kind.type()));
    return new Thing(
        subnet + " " + kind.type(),
        Icon.MANY,
        "Several",
        Numbers.of(there.size(), kind.word()),
        "",
        open == 0 ? List.of() : List.of(open(open, there.size())),
        Way.toList(there.getFirst(), filter));
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
