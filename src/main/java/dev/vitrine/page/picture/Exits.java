package dev.vitrine.page.picture;

import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways out of a VPC. */
final class Exits {

  /** The types that must have been read for them. */
  static final List<String> TYPES =
      List.of(
          "ec2-internet-gateway",
          "ec2-nat-gateway",
          "ec2-transit-gateway-attachment",
          "ec2-vpc-endpoint",
          "ec2-vpc-peering-connection");

  private static final Set<String> WELL = Set.of("available", "active", "attached", "");
  private static final Set<String> PAST = Set.of("deleted", "expired", "rejected");

  private final Resource vpc;
  private final Readings readings;
  private final Predicate<AccountId> visible;
  private final Map<String, Thing> known = new LinkedHashMap<>();

  Exits(Resource vpc, Readings readings, Predicate<AccountId> visible) {
    this.vpc = vpc;
    this.readings = readings;
    this.visible = visible;
    TYPES.forEach(type -> Network.in(vpc, readings, type).forEach(this::add));
  }

  /** What a route leads to. */
  Thing thing(Destination route) {
    var exit = Exit.of(route.target());
    var read = known.get(route.target());
    if (read != null) {
      return read;
    }
    var link = new Link(vpc.account(), vpc.region(), exit.type(), route.target());
    return new Thing(
        route.target(),
        exit.icon(),
        exit.kind(),
        route.target(),
        "",
        route.gone() ? List.of(Badge.trouble("gone")) : List.of(),
        route.gone() || exit.type().isEmpty() ? Way.nowhere() : Way.to(link));
  }

  /** Those to which none of these routes leads. */
  List<Thing> besides(List<Destination> routes) {
    var used = routes.stream().map(Destination::target).collect(Collectors.toSet());
    return known.values().stream().filter(thing -> !used.contains(thing.key())).toList();
  }

  private void add(Resource row) {
    var state = state(row);
    // Interface endpoints stand in their subnets.
    if (PAST.contains(state)
        || (row.type().equals("ec2-vpc-endpoint") && !Values.ids(row, "ec2-subnet").isEmpty())) {
      return;
    }
    var gateway = row.links().stream().filter(link -> link.type().equals("ec2-transit-gateway"));
    var thing =
        row.type().equals("ec2-transit-gateway-attachment")
            ? gateway.findFirst().map(link -> transit(row, link, state))
            : Optional.of(direct(row, state));
    thing.ifPresent(one -> known.put(one.key(), one));
  }

  private Thing direct(Resource row, String state) {
    var exit = Exit.of(row.id());
    return new Thing(
        row.id(), exit.icon(), exit.kind(), row.label(), note(row), badges(state), Way.to(row));
  }

  private Thing transit(Resource row, Link gateway, String state) {
    var way = visible.test(gateway.account()) ? Way.to(gateway) : Way.to(row);
    var note = "attached as " + row.label();
    return new Thing(
        gateway.id(),
        Exit.TRANSIT.icon(),
        Exit.TRANSIT.kind(),
        gateway.id(),
        note,
        badges(state),
        way);
  }

  private String note(Resource row) {
    var values = readings.values(row.type());
    return switch (Exit.of(row.id())) {
      case NAT -> nat(row, values);
      case PEERING -> peer(row, values);
      case ENDPOINT -> values.text(row, "ServiceName");
      case INTERNET -> row.name() == null ? "" : row.id();
      case TRANSIT, INTERFACE, INSTANCE, EGRESS, VPN, CARRIER, LOCAL, OTHER -> "";
    };
  }

  private static String nat(Resource row, Values values) {
    var addresses = Stream.of("NatGatewayAddresses.PublicIp", "NatGatewayAddresses.PrivateIp");
    return values.text(row, "ConnectivityType")
        + addresses
            .flatMap(column -> values.texts(row, column).stream())
            .filter(text -> !text.isEmpty() && !text.equals("null"))
            .findFirst()
            .map(" · "::concat)
            .orElse("");
  }

  private String peer(Resource row, Values values) {
    var other =
        values.text(row, "RequesterVpcInfo.VpcId").equals(vpc.id())
            ? "AccepterVpcInfo."
            : "RequesterVpcInfo.";
    var owner = values.text(row, other + "OwnerId");
    var region = values.text(row, other + "Region");
    return Stream.of(
            values.text(row, other + "CidrBlock"),
            owner.equals(vpc.account().value()) ? "" : owner,
            region.equals(vpc.region().value()) ? "" : region)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String state(Resource row) {
    var values = readings.values(row.type());
    return switch (row.type()) {
      case "ec2-internet-gateway" -> values.text(row, "Attachments.State");
      case "ec2-vpc-peering-connection" -> values.text(row, "Status.Code");
      default -> values.text(row, "State");
    };
  }

  private static List<Badge> badges(String state) {
    return WELL.contains(state) ? List.of() : List.of(Badge.trouble(state));
  }
}
