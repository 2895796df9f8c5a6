package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Signal.Level.INFO;

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

/** A virtual private cloud. */
@Component
final class Ec2Vpc implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::VPC", "VPC", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeVpcs"))
          .id("VpcId")
          .arn("arn:{partition}:ec2:{region}:{account}:vpc/{id}")
          .ownedBy("OwnerId")
          .tags("Tags")
          .column(STATE, "State")
          .column(TEXT, "CidrBlock")
          .texts("CidrBlockAssociationSet.CidrBlock")
          .texts("Ipv6CidrBlockAssociationSet.Ipv6CidrBlock")
          .column(BOOLEAN, "IsDefault")
          .column(TEXT, "InstanceTenancy")
          .column(TEXT, "DhcpOptionsId")
          .column(TEXT, "OwnerId")
          .signal(
              INFO,
              "This is the region's default VPC, where instances get public addresses by default.",
              "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html",
              isTrue("IsDefault"))
          .slow()
          .foundBy("vpc-")
          .foundBy(Clue.IP_ADDRESS)
          .console("vpcconsole/home?region={region}#VpcDetails:VpcId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeVpcsPaginator(page -> page.maxResults(PAGE))
        .vpcs()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients.of(Ec2Client.class).describeVpcs(one -> one.vpcIds(id)).vpcs().stream()
        .findFirst();
  }
}
