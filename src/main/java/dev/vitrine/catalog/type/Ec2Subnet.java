package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Condition.value;
import static dev.vitrine.catalog.Signal.Level.INFO;
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

/** A subnet of a VPC; one that is shared with the account has another owner. */
@Component
final class Ec2Subnet implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::Subnet", "Subnet", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeSubnets"))
          .id("SubnetId")
          .arn("arn:{partition}:ec2:{region}:{account}:subnet/{id}")
          .ownedBy("OwnerId")
          .tags("Tags")
          .column(STATE, "State")
          .reference("VpcId", "ec2-vpc")
          .column(TEXT, "CidrBlock")
          .column(TEXT, "AvailabilityZone")
          .column(NUMBER, "AvailableIpAddressCount")
          .column(BOOLEAN, "MapPublicIpOnLaunch")
          .column(BOOLEAN, "DefaultForAz")
          .column(TEXT, "OwnerId")
          .signal(
              WARNING,
              "Fewer than ten addresses are free.",
              "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
              value("AvailableIpAddressCount", free -> free instanceof Integer some && some < 10))
          .signal(
              INFO,
              "Whatever is launched here gets a public address.",
              "Security Hub EC2.15",
              isTrue("MapPublicIpOnLaunch"))
          .slow()
          .foundBy("subnet-")
          .foundBy(Clue.IP_ADDRESS)
          .console("vpcconsole/home?region={region}#SubnetDetails:subnetId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeSubnetsPaginator(page -> page.maxResults(PAGE))
        .subnets()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients.of(Ec2Client.class).describeSubnets(one -> one.subnetIds(id)).subnets().stream()
        .findFirst();
  }
}
