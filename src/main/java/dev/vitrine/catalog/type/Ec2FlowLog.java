package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
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
import software.amazon.awssdk.services.ec2.model.FlowLog;

/** A flow log: which traffic of a VPC, subnet, interface or transit gateway is recorded where. */
@Component
final class Ec2FlowLog implements ResourceType {
  private static final int PAGE = 1000;

  // Where more begin alike the longer beginning stands first.
  private static final List<Kind> KINDS =
      List.of(
          new Kind("vpc-", "VpcId"),
          new Kind("subnet-", "SubnetId"),
          new Kind("eni-", "NetworkInterfaceId"),
          new Kind("tgw-attach-", "TransitGatewayAttachmentId"),
          new Kind("tgw-", "TransitGatewayId"));

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::FlowLog", "Flow log", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeFlowLogs"))
          .id("FlowLogId")
          .arn("arn:{partition}:ec2:{region}:{account}:vpc-flow-log/{id}")
          .createdAt("CreationTime")
          .tags("Tags")
          .column(STATE, "FlowLogStatus")
          .column(TEXT, "ResourceId")
          .column(TEXT, "TrafficType")
          .column(TEXT, "LogDestinationType")
          .column(TEXT, "LogDestination")
          .reference("LogGroupName", "logs-log-group")
          .column(STATE, "DeliverLogsStatus")
          .column(TEXT, "DeliverLogsErrorMessage")
          .column(NUMBER, "MaxAggregationInterval")
          .column(INSTANT, "CreationTime")
          .link("VpcId", "ec2-vpc")
          .link("SubnetId", "ec2-subnet")
          .link("NetworkInterfaceId", "ec2-network-interface")
          .link("TransitGatewayAttachmentId", "ec2-transit-gateway-attachment")
          .link("TransitGatewayId", "ec2-transit-gateway")
          .link("Destination", "")
          .link("DeliverLogsPermissionArn", "iam-role")
          .link("DeliverCrossAccountRole", "iam-role")
          .signal(
              WARNING,
              "What the flow log records cannot be delivered.",
              "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html",
              is("DeliverLogsStatus", "FAILED"))
          .slow()
          .foundBy("fl-")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeFlowLogsPaginator(page -> page.maxResults(PAGE))
        .flowLogs()
        .stream()
        .map(Ec2FlowLog::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeFlowLogs(one -> one.flowLogIds(id))
        .flowLogs()
        .stream()
        .map(Ec2FlowLog::item)
        .findFirst();
  }

  // What it watches is told by how the id begins; a bucket may be followed by a folder in it.
  private static Item item(FlowLog log) {
    var watched = String.valueOf(log.resourceId());
    var kind = KINDS.stream().filter(one -> watched.startsWith(one.prefix())).findFirst();
    var item = Item.of(log).with("Destination", destination(String.valueOf(log.logDestination())));
    for (Kind one : KINDS) {
      item = item.with(one.member(), kind.filter(one::equals).isPresent() ? watched : null);
    }
    return item;
  }

  private static String destination(String arn) {
    return arn.contains(":s3:::") ? arn.split("/", 2)[0] : arn;
  }

  private record Kind(String prefix, String member) {}
}
