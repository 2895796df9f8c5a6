package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Pointer;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;

/** A security group; its rules one by one, with their own ids and tags, stand on its page. */
@Component
final class Ec2SecurityGroup implements ResourceType {
  private static final int PAGE = 1000;

  // The ports of Security Hub EC2.19, by whether somebody administers through them.
  private static final Set<Integer> ADMINISTRATION = Set.of(20, 21, 22, 23, 135, 445, 3389);
  private static final Set<Integer> RISKY =
      Set.of(
          25, 110, 143, 1433, 1434, 3000, 3306, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888,
          9200, 9300);

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::SecurityGroup", "Security group", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeSecurityGroups"))
          .id("GroupId")
          .arn("arn:{partition}:ec2:{region}:{account}:security-group/{id}")
          .ownedBy("OwnerId")
          .tags("Tags")
          .column(TEXT, "GroupName")
          .column(TEXT, "Description")
          .reference("VpcId", "ec2-vpc")
          .count("IpPermissions")
          .count("IpPermissionsEgress")
          .column(TEXT, "OwnerId")
          .link(referenced("IpPermissions"))
          .link(referenced("IpPermissionsEgress"))
          .signal(
              CRITICAL,
              "It lets everyone reach a port of administration: 22, 3389 or the like.",
              "Security Hub EC2.13, EC2.14 and EC2.19",
              Condition.of(SecurityGroup.class, group -> isOpen(group, ADMINISTRATION)))
          .signal(
              WARNING,
              "It lets everyone reach a port of high risk, such as a database's.",
              "Security Hub EC2.19",
              Condition.of(SecurityGroup.class, group -> isOpen(group, RISKY)))
          .signal(
              INFO,
              "It lets everyone in.",
              "Security Hub EC2.18",
              Condition.of(
                  SecurityGroup.class,
                  group -> group.ipPermissions().stream().anyMatch(Ec2SecurityGroup::isForAll)))
          .signal(
              INFO,
              "The VPC's default group lets traffic through.",
              "Security Hub EC2.2",
              is("GroupName", "default")
                  .and(absent("IpPermissions").and(absent("IpPermissionsEgress")).not()))
          .slow()
          .foundBy("sg-")
          .console("ec2/home?region={region}#SecurityGroup:groupId={id}")
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

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Rules",
            Operation.of("ec2", "DescribeSecurityGroupRules"),
            (clients, item) -> rules(clients, Members.text(item, "GroupId"))));
  }

  private static SdkPojo rules(Clients clients, String id) {
    var ofGroup = Filter.builder().name("group-id").values(id).build();
    return clients
        .of(Ec2Client.class)
        .describeSecurityGroupRules(page -> page.filters(ofGroup).maxResults(PAGE));
  }

  private static Pointer referenced(String rules) {
    return new Pointer(
        Members.of(rules + ".UserIdGroupPairs"),
        Members.of("GroupId"),
        "ec2-security-group",
        Members.of("UserId"),
        null);
  }

  private static boolean isOpen(SecurityGroup group, Set<Integer> ports) {
    return group.ipPermissions().stream()
        .filter(Ec2SecurityGroup::isForAll)
        .anyMatch(rule -> ports.stream().anyMatch(port -> covers(rule, port)));
  }

  private static boolean isForAll(IpPermission rule) {
    return rule.ipRanges().stream().anyMatch(range -> "0.0.0.0/0".equals(range.cidrIp()))
        || rule.ipv6Ranges().stream().anyMatch(range -> "::/0".equals(range.cidrIpv6()));
  }

  // -1 are all protocols; what is written with neither port means all of them.
  private static boolean covers(IpPermission rule, int port) {
    return "-1".equals(rule.ipProtocol())
        || ("tcp".equals(rule.ipProtocol())
            && (rule.fromPort() == null || rule.fromPort() <= port)
            && (rule.toPort() == null || port <= rule.toPort()));
  }
}
