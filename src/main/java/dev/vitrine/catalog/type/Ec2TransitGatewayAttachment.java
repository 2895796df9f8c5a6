package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
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
import software.amazon.awssdk.services.ec2.model.TransitGatewayAttachment;

/** What is attached to a transit gateway: a VPC, a VPN, a Direct Connect gateway, another one. */
@Component
final class Ec2TransitGatewayAttachment implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of(
              "AWS::EC2::TransitGatewayAttachment", "Transit gateway attachment", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeTransitGatewayAttachments"))
          .id("TransitGatewayAttachmentId")
          .arn("arn:{partition}:ec2:{region}:{account}:transit-gateway-attachment/{id}")
          .createdAt("CreationTime")
          .tags("Tags")
          .column(STATE, "State")
          .column(TEXT, "ResourceType")
          .column(TEXT, "ResourceId")
          .column(TEXT, "ResourceOwnerId")
          .column(TEXT, "TransitGatewayId")
          .column(TEXT, "TransitGatewayOwnerId")
          .column(STATE, "Association.State")
          .column(TEXT, "Association.TransitGatewayRouteTableId")
          .column(INSTANT, "CreationTime")
          .link(owned("TransitGatewayId", "ec2-transit-gateway", "TransitGatewayOwnerId"))
          .link(owned("VpcId", "ec2-vpc", "ResourceOwnerId"))
          .signal(
              WARNING,
              "The attachment carries nothing: it failed or was rejected.",
              "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html",
              is("State", "failed", "failing", "rejected", "rejecting"))
          .signal(
              INFO,
              "The attachment waits for the owner of the gateway to accept it.",
              "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html",
              is("State", "pendingAcceptance"))
          .slow()
          .foundBy("tgw-attach-")
          .console(
              "vpcconsole/home?region={region}#TransitGatewayAttachmentDetails:transitGatewayAttachmentId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeTransitGatewayAttachmentsPaginator(page -> page.maxResults(PAGE))
        .transitGatewayAttachments()
        .stream()
        .map(Ec2TransitGatewayAttachment::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeTransitGatewayAttachments(one -> one.transitGatewayAttachmentIds(id))
        .transitGatewayAttachments()
        .stream()
        .map(Ec2TransitGatewayAttachment::item)
        .findFirst();
  }

  private static Pointer owned(String member, String type, String owner) {
    return new Pointer(null, Members.of(member), type, Members.of(owner), null);
  }

  // Of what can be attached only VPCs are looked at here; their region is the gateway's.
  private static Item item(TransitGatewayAttachment attachment) {
    var vpc = "vpc".equals(attachment.resourceTypeAsString());
    return Item.of(attachment).with("VpcId", vpc ? attachment.resourceId() : null);
  }
}
