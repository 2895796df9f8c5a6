package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;
import software.amazon.awssdk.services.ec2.model.NetworkAclEntry;

/** A network ACL; its entries are tried in the order of their numbers. */
@Component
final class Ec2NetworkAcl implements ResourceType {
  private static final int PAGE = 1000;

  private static final Set<String> EVERYONE = Set.of("0.0.0.0/0", "::/0");

  // TCP, and everything: https://www.iana.org/assignments/protocol-numbers
  private static final Set<String> PROTOCOLS = Set.of("6", "-1");

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::NetworkAcl", "Network ACL", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeNetworkAcls"))
          .id("NetworkAclId")
          .arn("arn:{partition}:ec2:{region}:{account}:network-acl/{id}")
          .ownedBy("OwnerId")
          .tags("Tags")
          .reference("VpcId", "ec2-vpc")
          .column(BOOLEAN, "IsDefault")
          .references("Associations.SubnetId", "ec2-subnet")
          .count("Entries")
          .column(TEXT, "OwnerId")
          .signal(
              WARNING,
              "It lets everyone in on port 22 or 3389, and is not the VPC's default.",
              "Security Hub EC2.21",
              isFalse("IsDefault").and(Condition.of(NetworkAcl.class, Ec2NetworkAcl::isOpen)))
          .signal(
              INFO,
              "The network ACL belongs to no subnet.",
              "Security Hub EC2.16",
              isFalse("IsDefault").and(absent("Associations")))
          .slow()
          .foundBy("acl-")
          .console("vpcconsole/home?region={region}#NetworkAclDetails:networkAclId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeNetworkAclsPaginator(page -> page.maxResults(PAGE))
        .networkAcls()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeNetworkAcls(one -> one.networkAclIds(id))
        .networkAcls()
        .stream()
        .findFirst();
  }

  private static boolean isOpen(NetworkAcl acl) {
    return Stream.of(22, 3389)
        .anyMatch(port -> EVERYONE.stream().anyMatch(block -> lets(acl, port, block)));
  }

  // The first entry that speaks of it decides.
  private static boolean lets(NetworkAcl acl, int port, String block) {
    return acl.entries().stream()
        .filter(entry -> Boolean.FALSE.equals(entry.egress()) && entry.ruleNumber() != null)
        .filter(entry -> block.equals(entry.cidrBlock()) || block.equals(entry.ipv6CidrBlock()))
        .filter(entry -> PROTOCOLS.contains(entry.protocol()) && covers(entry, port))
        .min(Comparator.comparing(NetworkAclEntry::ruleNumber))
        .filter(entry -> "allow".equals(entry.ruleActionAsString()))
        .isPresent();
  }

  private static boolean covers(NetworkAclEntry entry, int port) {
    var range = entry.portRange();
    return range == null
        || range.from() == null
        || range.to() == null
        || (range.from() <= port && port <= range.to());
  }
}
