package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** A NAT gateway with its addresses; deleted ones stay in the list for about an hour. */
@Component
final class Ec2NatGateway implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::NatGateway", "NAT gateway", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeNatGateways"))
          .id("NatGatewayId")
          .arn("arn:{partition}:ec2:{region}:{account}:natgateway/{id}")
          .createdAt("CreateTime")
          .tags("Tags")
          .column(STATE, "State")
          .column(TEXT, "ConnectivityType")
          .texts("NatGatewayAddresses.PublicIp")
          .texts("NatGatewayAddresses.PrivateIp")
          .reference("VpcId", "ec2-vpc")
          .reference("SubnetId", "ec2-subnet")
          .column(TEXT, "FailureMessage")
          .column(INSTANT, "CreateTime")
          .column(INSTANT, "DeleteTime")
          .link("NatGatewayAddresses.NetworkInterfaceId", "ec2-network-interface")
          .link("NatGatewayAddresses.AllocationId", "ec2-eip")
          .link("RouteTableId", "ec2-route-table")
          .link("AttachedAppliances.VpcEndpointId", "ec2-vpc-endpoint")
          .signal(
              WARNING,
              "The gateway could not be made.",
              "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html",
              is("State", "failed"))
          .signal(
              WARNING,
              "An address of the gateway could not be attached.",
              "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAddress.html",
              any("NatGatewayAddresses.Status", "failed"::equals))
          .foundBy("nat-")
          .foundBy(Clue.IP_ADDRESS)
          .console("vpcconsole/home?region={region}#NatGatewayDetails:natGatewayId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeNatGatewaysPaginator(page -> page.maxResults(PAGE))
        .natGateways()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeNatGateways(one -> one.natGatewayIds(id))
        .natGateways()
        .stream()
        .findFirst();
  }
}
