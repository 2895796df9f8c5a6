package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Route;
import software.amazon.awssdk.services.ec2.model.RouteTable;
import software.amazon.awssdk.services.ec2.model.RouteTableAssociation;

/** A route table, with where its routes lead; AWS answers at most a hundred at once. */
@Component
final class Ec2RouteTable implements ResourceType {
  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::RouteTable", "Route table", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeRouteTables"))
          .id("RouteTableId")
          .arn("arn:{partition}:ec2:{region}:{account}:route-table/{id}")
          .ownedBy("OwnerId")
          .tags("Tags")
          .reference("VpcId", "ec2-vpc")
          .column(BOOLEAN, "Main")
          .references("Associations.SubnetId", "ec2-subnet")
          .count("Routes")
          .texts("RouteTargets")
          .column(TEXT, "OwnerId")
          .link("InternetGatewayId", "ec2-internet-gateway")
          .link("VpcEndpointId", "ec2-vpc-endpoint")
          .link("Routes.NatGatewayId", "ec2-nat-gateway")
          .link("Routes.TransitGatewayId", "ec2-transit-gateway")
          .link("Routes.VpcPeeringConnectionId", "ec2-vpc-peering-connection")
          .link("Routes.NetworkInterfaceId", "ec2-network-interface")
          .link("Routes.InstanceId", "ec2-instance")
          .signal(
              WARNING,
              "A route leads to something that is gone.",
              "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html",
              any("Routes.State", "blackhole"::equals))
          .signal(
              INFO,
              "The subnets of this table are public: everything else goes to an internet gateway.",
              "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
              Condition.of(RouteTable.class, Ec2RouteTable::isPublic))
          .slow()
          .foundBy("rtb-")
          .console("vpcconsole/home?region={region}#RouteTableDetails:RouteTableId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeRouteTablesPaginator(page -> page.maxResults(PAGE))
        .routeTables()
        .stream()
        .map(Ec2RouteTable::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeRouteTables(one -> one.routeTableIds(id))
        .routeTables()
        .stream()
        .map(Ec2RouteTable::item)
        .findFirst();
  }

  // A gateway's id may be one of an internet gateway, of an endpoint, or the word local.
  private static Item item(RouteTable table) {
    return Item.of(table)
        .with("Main", table.associations().stream().anyMatch(one -> yes(one.main())))
        .with("RouteTargets", table.routes().stream().map(Ec2RouteTable::route).toList())
        .with("InternetGatewayId", gateways(table, "igw-"))
        .with("VpcEndpointId", gateways(table, "vpce-"));
  }

  // Where it leads to and what for, such as 0.0.0.0/0 igw-1, and whether that is gone.
  private static String route(Route route) {
    var destination =
        first(
            route.destinationCidrBlock(),
            route.destinationIpv6CidrBlock(),
            route.destinationPrefixListId());
    var target =
        first(
            route.gatewayId(),
            route.natGatewayId(),
            route.transitGatewayId(),
            route.vpcPeeringConnectionId(),
            route.egressOnlyInternetGatewayId(),
            route.localGatewayId(),
            route.carrierGatewayId(),
            route.coreNetworkArn(),
            route.instanceId(),
            route.networkInterfaceId());
    var gone = "blackhole".equals(route.stateAsString()) ? " blackhole" : "";
    return destination + " " + target + gone;
  }

  private static String first(@Nullable String... texts) {
    return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).findFirst().orElse("-");
  }

  private static List<String> gateways(RouteTable table, String prefix) {
    var led = table.routes().stream().map(Route::gatewayId);
    var from = table.associations().stream().map(RouteTableAssociation::gatewayId);
    return Stream.concat(led, from).filter(id -> id != null && id.startsWith(prefix)).toList();
  }

  private static boolean isPublic(RouteTable table) {
    return table.routes().stream()
        .filter(route ->
            "0.0.0.0/0".equals(route.destinationCidrBlock())
                || "::/0".equals(route.destinationIpv6CidrBlock()))
        .anyMatch(route -> route.gatewayId() != null && route.gatewayId().startsWith("igw-"));
  }

  private static boolean yes(@Nullable Boolean said) {
    return Boolean.TRUE.equals(said);
  }
}
