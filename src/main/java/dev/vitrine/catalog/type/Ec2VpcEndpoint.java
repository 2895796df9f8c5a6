package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/** A VPC endpoint: a way to a service that does not lead over the internet. */
@Component
final class Ec2VpcEndpoint implements ResourceType {
  private static final int PAGE = 1000;

  private static final List<String> EVERYTHING =
      List.of(
          "\"Effect\":\"Allow\"", "\"Principal\":\"*\"", "\"Action\":\"*\"", "\"Resource\":\"*\"");

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::VPCEndpoint", "VPC endpoint", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeVpcEndpoints"))
          .id("VpcEndpointId")
          .arn("arn:{partition}:ec2:{region}:{account}:vpc-endpoint/{id}")
          .ownedBy("OwnerId")
          .createdAt("CreationTimestamp")
          .tags("Tags")
          .column(STATE, "State")
          .column(TEXT, "VpcEndpointType")
          .column(TEXT, "ServiceName")
          .reference("VpcId", "ec2-vpc")
          .references("SubnetIds", "ec2-subnet")
          .references("Groups.GroupId", "ec2-security-group")
          .column(BOOLEAN, "PrivateDnsEnabled")
          .texts("DnsEntries.DnsName")
          .column(BOOLEAN, "RequesterManaged")
          .column(INSTANT, "CreationTimestamp")
          .link("RouteTableIds", "ec2-route-table")
          .link("NetworkInterfaceIds", "ec2-network-interface")
          .signal(
              WARNING,
              "The endpoint does not work: it failed, expired or was rejected.",
              "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html",
              is("State", "failed", "Failed", "expired", "Expired", "rejected", "Rejected"))
          .signal(
              INFO,
              "The endpoint waits for the owner of its service to accept it.",
              "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html",
              is("State", "pendingAcceptance", "PendingAcceptance"))
          .signal(
              INFO,
              "Its policy lets everyone do everything through it, as by default.",
              "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html",
              Condition.of(VpcEndpoint.class, Ec2VpcEndpoint::isOpen))
          .foundBy("vpce-")
          .foundBy(Clue.DNS_NAME)
          .console("vpcconsole/home?region={region}#EndpointDetails:vpcEndpointId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeVpcEndpointsPaginator(page -> page.maxResults(PAGE))
        .vpcEndpoints()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeVpcEndpoints(one -> one.vpcEndpointIds(id))
        .vpcEndpoints()
        .stream()
        .findFirst();
  }

  // The default policy and nothing else: one statement, without a condition.
  private static boolean isOpen(VpcEndpoint endpoint) {
    if (endpoint.policyDocument() == null) {
      return false;
    }
    var policy = endpoint.policyDocument().replaceAll("\\s", "");
    return EVERYTHING.stream().allMatch(policy::contains)
        && policy.indexOf("\"Effect\"") == policy.lastIndexOf("\"Effect\"")
        && !policy.contains("\"Condition\"");
  }
}
