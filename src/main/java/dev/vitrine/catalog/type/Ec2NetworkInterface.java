package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;

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

/** An elastic network interface: what an address leads through. */
@Component
final class Ec2NetworkInterface implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::NetworkInterface", "Network interface", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeNetworkInterfaces"))
          .id("NetworkInterfaceId")
          .arn("arn:{partition}:ec2:{region}:{account}:network-interface/{id}")
          .tags("TagSet")
          .column(STATE, "Status")
          .column(TEXT, "InterfaceType")
          .column(TEXT, "PrivateIpAddress")
          .column(TEXT, "Association.PublicIp")
          .reference("VpcId", "ec2-vpc")
          .reference("SubnetId", "ec2-subnet")
          .references("Groups.GroupId", "ec2-security-group")
          .reference("Attachment.InstanceId", "ec2-instance")
          .column(TEXT, "MacAddress")
          .column(BOOLEAN, "RequesterManaged")
          .column(TEXT, "Description")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeNetworkInterfacesPaginator(page -> page.maxResults(PAGE))
        .networkInterfaces()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeNetworkInterfaces(one -> one.networkInterfaceIds(id))
        .networkInterfaces()
        .stream()
        .findFirst();
  }
}
