package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
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

/** A virtual server; terminated ones stay in the list for about an hour. */
@Component
final class Ec2Instance implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::Instance", "EC2 instance", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeInstances"))
          .id("InstanceId")
          .arn("arn:{partition}:ec2:{region}:{account}:instance/{id}")
          .createdAt("LaunchTime")
          .tags("Tags")
          .column(STATE, "State.Name")
          .column(TEXT, "InstanceType")
          .column(TEXT, "PrivateIpAddress")
          .column(TEXT, "PublicIpAddress")
          .reference("VpcId", "ec2-vpc")
          .reference("SubnetId", "ec2-subnet")
          .references("SecurityGroups.GroupId", "ec2-security-group")
          .column(TEXT, "Placement.AvailabilityZone")
          .column(TEXT, "IamInstanceProfile.Arn")
          .column(TEXT, "ImageId")
          .column(TEXT, "PlatformDetails")
          .column(TEXT, "MetadataOptions.HttpTokens")
          .column(INSTANT, "LaunchTime")
          .link("BlockDeviceMappings.Ebs.VolumeId", "ec2-volume")
          .link("NetworkInterfaces.NetworkInterfaceId", "ec2-network-interface")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeInstancesPaginator(page -> page.maxResults(PAGE))
        .reservations()
        .stream()
        .flatMap(reservation -> reservation.instances().stream());
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeInstances(one -> one.instanceIds(id))
        .reservations()
        .stream()
        .flatMap(reservation -> reservation.instances().stream())
        .findFirst();
  }
}
