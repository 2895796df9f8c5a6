package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Signal.Level.INFO;

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

/** An internet gateway; at most one VPC has it. */
@Component
final class Ec2InternetGateway implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::InternetGateway", "Internet gateway", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeInternetGateways"))
          .id("InternetGatewayId")
          .arn("arn:{partition}:ec2:{region}:{account}:internet-gateway/{id}")
          .ownedBy("OwnerId")
          .tags("Tags")
          .column(STATE, "Attachments.State")
          .reference("Attachments.VpcId", "ec2-vpc")
          .column(TEXT, "OwnerId")
          .signal(
              INFO,
              "The gateway is attached to no VPC.",
              "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
              absent("Attachments"))
          .slow()
          .foundBy("igw-")
          .console("vpcconsole/home?region={region}#InternetGateway:internetGatewayId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeInternetGatewaysPaginator(page -> page.maxResults(PAGE))
        .internetGateways()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeInternetGateways(one -> one.internetGatewayIds(id))
        .internetGateways()
        .stream()
        .findFirst();
  }
}
