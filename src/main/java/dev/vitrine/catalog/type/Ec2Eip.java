package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
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

/** An Elastic IP address; AWS answers all of a region at once. */
@Component
final class Ec2Eip implements ResourceType {
  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::EIP", "Elastic IP", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeAddresses"))
          .id("AllocationId")
          .arn("arn:{partition}:ec2:{region}:{account}:elastic-ip/{id}")
          .tags("Tags")
          .column(TEXT, "PublicIp")
          .column(TEXT, "PrivateIpAddress")
          .reference("InstanceId", "ec2-instance")
          .reference("NetworkInterfaceId", "ec2-network-interface")
          .column(TEXT, "AssociationId")
          .column(TEXT, "PublicIpv4Pool")
          .column(TEXT, "NetworkBorderGroup")
          .column(TEXT, "ServiceManaged")
          .signal(
              WARNING,
              "The address is attached to nothing.",
              "Security Hub EC2.12",
              absent("AssociationId"))
          .managedBy("ServiceManaged")
          .foundBy("eipalloc-")
          .foundBy(Clue.IP_ADDRESS)
          .console("ec2/home?region={region}#ElasticIpDetails:AllocationId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients.of(Ec2Client.class).describeAddresses().addresses().stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeAddresses(one -> one.allocationIds(id))
        .addresses()
        .stream()
        .findFirst();
  }
}
