package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.WARNING;

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

/** A transit gateway; one that is shared with the account has another owner. */
@Component
final class Ec2TransitGateway implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::TransitGateway", "Transit gateway", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeTransitGateways"))
          .id("TransitGatewayId")
          .arnIn("TransitGatewayArn", "arn:{partition}:ec2:{region}:{account}:transit-gateway/{id}")
          .createdAt("CreationTime")
          .tags("Tags")
          .column(STATE, "State")
          .column(TEXT, "Description")
          .column(TEXT, "OwnerId")
          .column(NUMBER, "Options.AmazonSideAsn")
          .column(TEXT, "Options.AutoAcceptSharedAttachments")
          .column(TEXT, "Options.DefaultRouteTableAssociation")
          .column(TEXT, "Options.DefaultRouteTablePropagation")
          .column(TEXT, "Options.DnsSupport")
          .texts("Options.TransitGatewayCidrBlocks")
          .column(INSTANT, "CreationTime")
          .signal(
              WARNING,
              "Whatever another account attaches is accepted without anyone looking.",
              "Security Hub EC2.23",
              is("Options.AutoAcceptSharedAttachments", "enable"))
          .slow()
          // Those of attachments go on with a word, of gateways with a digit.
          .foundBy("tgw-0")
          .console("vpcconsole/home?region={region}#TransitGatewayDetails:transitGatewayId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeTransitGatewaysPaginator(page -> page.maxResults(PAGE))
        .transitGateways()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeTransitGateways(one -> one.transitGatewayIds(id))
        .transitGateways()
        .stream()
        .findFirst();
  }
}
