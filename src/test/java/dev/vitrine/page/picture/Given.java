package dev.vitrine.page.picture;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.catalog.Signal;
import dev.vitrine.client.Clients;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/** Answers that somebody has given, for pictures that are drawn of them. */
final class Given {

  static final AccountId PROD = new AccountId("111111111111");
  static final RegionId IRELAND = new RegionId("eu-west-1");

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("AWS::EC2::VPC", List.of("CidrBlock")),
          Map.entry("AWS::EC2::Subnet", List.of("CidrBlock", "AvailabilityZone")),
          Map.entry(
              "AWS::EC2::RouteTable", List.of("Main", "Associations.SubnetId", "RouteTargets")),
          Map.entry("AWS::EC2::InternetGateway", List.of("Attachments.State")),
          Map.entry(
              "AWS::EC2::NatGateway",
              List.of(
                  "State",
                  "ConnectivityType",
                  "NatGatewayAddresses.PublicIp",
                  "NatGatewayAddresses.PrivateIp")),
          Map.entry("AWS::EC2::TransitGatewayAttachment", List.of("State")),
          Map.entry("AWS::EC2::VPCEndpoint", List.of("State", "ServiceName", "SubnetIds")),
          Map.entry("AWS::EC2::VPCPeeringConnection", List.of("Status.Code")),
          Map.entry("AWS::EC2::Instance", List.of("SubnetId", "PublicIpAddress")),
          Map.entry(
              "AWS::ElasticLoadBalancingV2::LoadBalancer",
              List.of("AvailabilityZones.SubnetId", "Scheme")),
          Map.entry("AWS::ElasticLoadBalancing::LoadBalancer", List.of("Subnets", "Scheme")),
          Map.entry("AWS::RDS::DBInstance", List.of("DBSubnetGroup.VpcId", "PubliclyAccessible")),
          Map.entry("AWS::Lambda::Function", List.of("VpcConfig.VpcId")),
          Map.entry("AWS::IAM::Role", List.of("TrustedPrincipals")));

  private final List<Resource> rows = new ArrayList<>();
  private final List<String> denied = new ArrayList<>();

  /** A row with the values of its columns and what it points to. */
  Given row(String type, String id, List<Object> fields, Link... links) {
    rows.add(resource(type, id, fields, List.of(), links));
    return this;
  }

  Given subnet(String id, String zone) {
    return row("ec2-subnet", id, List.of("10.0.0.0/24", zone), link("ec2-vpc", "vpc-1"));
  }

  Given table(String id, boolean main, List<String> subnets, String... routes) {
    return row(
        "ec2-route-table", id, List.of(main, subnets, List.of(routes)), link("ec2-vpc", "vpc-1"));
  }

  Given instance(String id, String subnet, String address) {
    return row(
        "ec2-instance",
        id,
        List.of(subnet, address),
        link("ec2-vpc", "vpc-1"),
        link("ec2-subnet", subnet));
  }

  Given denied(String type) {
    denied.add(type);
    return this;
  }

  /** All of the types, read to the end unless they are denied. */
  Readings readings() {
    return new Readings(COLUMNS.keySet().stream().map(this::reading).toList(), List.of());
  }

  List<Resource> rows() {
    return rows;
  }

  static Resource vpc() {
    return resource("ec2-vpc", "vpc-1", List.of("10.0.0.0/16"), List.of());
  }

  static Link link(String type, String id) {
    return new Link(PROD, type.startsWith("iam-") ? RegionId.GLOBAL : IRELAND, type, id);
  }

  static Resource role(AccountId account, String name, List<String> trusted, boolean open) {
    var signals =
        open ? List.of(new Signal(Signal.Level.CRITICAL, "Anyone may.", "x")) : List.<Signal>of();
    return new Resource(
        account,
        RegionId.GLOBAL,
        "iam-role",
        name,
        "arn:aws:iam::" + account + ":role/" + name,
        name,
        null,
        Map.of(),
        List.of(trusted),
        List.of(),
        signals,
        null);
  }

  static Resource resource(
      String type, String id, List<Object> fields, List<Signal> signals, Link... links) {
    var region = type.startsWith("iam-") ? RegionId.GLOBAL : IRELAND;
    return new Resource(
        PROD, region, type, id, null, null, null, Map.of(), fields, List.of(links), signals, null);
  }

  private Reading reading(String name) {
    var type = type(name);
    var id = type.definition().id();
    var place = new Place(PROD, IRELAND);
    var answer =
        denied.contains(id)
            ? new Answer.Missing(place, outcome(Status.DENIED))
            : new Answer.Found(
                place,
                outcome(Status.FOUND),
                rows.stream().filter(row -> row.type().equals(id)).toList());
    return new Reading(type, new Coverage(List.of(answer)));
  }

  private static Outcome outcome(Status status) {
    var by = status == Status.DENIED ? DeniedBy.ORGANIZATION : null;
    return new Outcome(status, by, null, null, null, null, NOON);
  }

  private static ResourceType type(String name) {
    var columns = COLUMNS.getOrDefault(name, List.of());
    var begun =
        Definition.of(name, name.substring(name.lastIndexOf(':') + 1), Scope.REGIONAL)
            .calls(Operation.of("ec2", "DescribeVpcs"))
            .id("Id");
    columns.forEach(column -> begun.column(Kind.TEXT, column));
    var definition = begun.build();
    return new ResourceType() {
      @Override
      public Definition definition() {
        return definition;
      }

      @Override
      public Stream<? extends SdkPojo> list(Clients clients) {
        return Stream.empty();
      }
    };
  }
}
