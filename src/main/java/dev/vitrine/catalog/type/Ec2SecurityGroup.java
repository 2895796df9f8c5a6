package dev.vitrine.catalog.type;

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

/** A security group, with its rules in the raw form. */
@Component
final class Ec2SecurityGroup implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::SecurityGroup", "Security group", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeSecurityGroups"))
          .id("GroupId")
          .arn("arn:{partition}:ec2:{region}:{account}:security-group/{id}")
          .tags("Tags")
          .column(TEXT, "GroupName")
          .column(TEXT, "Description")
          .reference("VpcId", "ec2-vpc")
          .count("IpPermissions")
          .count("IpPermissionsEgress")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeSecurityGroupsPaginator(page -> page.maxResults(PAGE))
        .securityGroups()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeSecurityGroups(one -> one.groupIds(id))
        .securityGroups()
        .stream()
        .findFirst();
  }
}
