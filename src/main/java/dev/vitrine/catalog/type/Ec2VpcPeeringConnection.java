package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Pointer;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** A peering of two VPCs, which both of their accounts see. */
@Component
final class Ec2VpcPeeringConnection implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::VPCPeeringConnection", "VPC peering connection", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeVpcPeeringConnections"))
          .id("VpcPeeringConnectionId")
          .arn("arn:{partition}:ec2:{region}:{account}:vpc-peering-connection/{id}")
          .tags("Tags")
          .column(STATE, "Status.Code")
          .column(TEXT, "RequesterVpcInfo.VpcId")
          .column(TEXT, "RequesterVpcInfo.OwnerId")
          .column(TEXT, "RequesterVpcInfo.Region")
          .column(TEXT, "RequesterVpcInfo.CidrBlock")
          .column(TEXT, "AccepterVpcInfo.VpcId")
          .column(TEXT, "AccepterVpcInfo.OwnerId")
          .column(TEXT, "AccepterVpcInfo.Region")
          .column(TEXT, "AccepterVpcInfo.CidrBlock")
          .column(INSTANT, "ExpirationTime")
          .link(side("RequesterVpcInfo"))
          .link(side("AccepterVpcInfo"))
          .signal(
              WARNING,
              "The connection waits to be accepted and then expires.",
              "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
              is("Status.Code", "pending-acceptance"))
          .signal(
              INFO,
              "The connection carries nothing: it failed, expired, was rejected or deleted.",
              "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
              is("Status.Code", "failed", "expired", "rejected", "deleted"))
          .slow()
          .foundBy("pcx-")
          .console(
              "vpcconsole/home?region={region}#PeeringConnectionDetails:VpcPeeringConnectionId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeVpcPeeringConnectionsPaginator(page -> page.maxResults(PAGE))
        .vpcPeeringConnections()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeVpcPeeringConnections(one -> one.vpcPeeringConnectionIds(id))
        .vpcPeeringConnections()
        .stream()
        .findFirst();
  }

  private static Pointer side(String info) {
    return new Pointer(
        Members.of(info),
        Members.of("VpcId"),
        "ec2-vpc",
        Members.of("OwnerId"),
        Members.of("Region"));
  }
}
