package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.NetworkInterface;

/** An elastic network interface: what an address leads through to whatever owns it. */
@Component
final class Ec2NetworkInterface implements ResourceType {
  private static final int PAGE = 1000;

  // How services describe the interfaces that they make for their own resources, and how the ARN of
  // such a resource ends. Where it is written:
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-getting-started.html
  private static final List<Use> USES =
      List.of(
          Use.of("Interface for NAT Gateway (nat-\\w+)", "ec2:%s:natgateway/%s"),
          Use.of("VPC Endpoint Interface (vpce-\\w+)", "ec2:%s:vpc-endpoint/%s"),
          Use.of(
              "Network Interface for Transit Gateway Attachment (tgw-attach-\\w+)",
              "ec2:%s:transit-gateway-attachment/%s"),
          Use.of("ELB ((?:app|net|gwy)/[^/]+/\\w+)", "elasticloadbalancing:%s:loadbalancer/%s"),
          Use.of("ELB ([^/]+)", "elasticloadbalancing:%s:loadbalancer/%s"),
          Use.of("EFS mount target for (fs-\\w+).*", "elasticfilesystem:%s:file-system/%s"),
          Use.of("AWS Lambda VPC ENI-(.+)-\\w{8}(?:-\\w{4}){3}-\\w{12}", "lambda:%s:function:%s"));

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::NetworkInterface", "Network interface", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeNetworkInterfaces"))
          .id("NetworkInterfaceId")
          .arn("arn:{partition}:ec2:{region}:{account}:network-interface/{id}")
          .ownedBy("OwnerId")
          .tags("TagSet")
          .column(STATE, "Status")
          .column(TEXT, "InterfaceType")
          .column(TEXT, "PrivateIpAddress")
          .column(TEXT, "Association.PublicIp")
          .texts("PrivateIpAddresses.PrivateIpAddress")
          .texts("Ipv6Addresses.Ipv6Address")
          .column(TEXT, "PrivateDnsName")
          .reference("VpcId", "ec2-vpc")
          .reference("SubnetId", "ec2-subnet")
          .references("Groups.GroupId", "ec2-security-group")
          .reference("Attachment.InstanceId", "ec2-instance")
          .column(TEXT, "MacAddress")
          .column(BOOLEAN, "RequesterManaged")
          .column(TEXT, "Description")
          .link("Association.AllocationId", "ec2-eip")
          .link("Owner", "")
          .signal(
              INFO,
              "The interface is attached to nothing.",
              "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html",
              is("Status", "available"))
          .signal(
              INFO,
              "Its source and destination are not checked, as of what forwards traffic.",
              "Security Hub EC2.180",
              isFalse("SourceDestCheck").and(isFalse("RequesterManaged")))
          .managedBy("Operator.Principal")
          .foundBy("eni-")
          .foundBy(Clue.IP_ADDRESS, Clue.MAC_ADDRESS, Clue.DNS_NAME)
          .console("ec2/home?region={region}#NetworkInterface:networkInterfaceId={id}")
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
        .stream()
        .map(one -> item(clients, one));
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeNetworkInterfaces(one -> one.networkInterfaceIds(id))
        .networkInterfaces()
        .stream()
        .map(one -> item(clients, one))
        .findFirst();
  }

  private static Item item(Clients clients, NetworkInterface one) {
    return Item.of(one).with("Owner", owner(clients, one));
  }

  // Whoever makes an interface by hand may describe it as they like.
  private static @Nullable String owner(Clients clients, NetworkInterface one) {
    var text = String.valueOf(one.description());
    return Boolean.TRUE.equals(one.requesterManaged())
        ? USES.stream().flatMap(use -> use.arn(clients, text).stream()).findFirst().orElse(null)
        : null;
  }

  private record Use(Pattern description, String form) {

    static Use of(String description, String form) {
      return new Use(Pattern.compile(description), form);
    }

    Optional<String> arn(Clients clients, String text) {
      var match = description.matcher(text);
      var place = clients.region() + ":" + clients.account().id();
      return match.matches()
          ? Optional.of(
              "arn:"
                  + clients.account().partition().id()
                  + ":"
                  + form.formatted(place, match.group(1)))
          : Optional.empty();
    }
  }
}
