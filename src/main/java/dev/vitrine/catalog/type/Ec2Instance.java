package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Condition.Verdict;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.GetInstanceProfileResponse;

/** A virtual server; terminated ones stay in the list for about an hour. */
@Component
final class Ec2Instance implements ResourceType {
  private static final int PAGE = 1000;

  private static final Duration LONG = Duration.ofDays(30);

  // User initiated (2025-08-04 10:11:12 GMT)
  private static final Pattern SINCE =
      Pattern.compile(".*\\((\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}) GMT\\)");

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
          .column(TEXT, "PrivateDnsName")
          .reference("VpcId", "ec2-vpc")
          .reference("SubnetId", "ec2-subnet")
          .references("SecurityGroups.GroupId", "ec2-security-group")
          .column(TEXT, "Placement.AvailabilityZone")
          .column(TEXT, "IamInstanceProfile.Arn")
          .reference("ImageId", "ec2-image")
          .column(TEXT, "PlatformDetails")
          .column(TEXT, "MetadataOptions.HttpTokens")
          .column(INSTANT, "LaunchTime")
          .link("BlockDeviceMappings.Ebs.VolumeId", "ec2-volume")
          .link("NetworkInterfaces.NetworkInterfaceId", "ec2-network-interface")
          .signal(
              WARNING,
              "The instance has been stopped for more than thirty days; its volumes are paid for.",
              "Security Hub EC2.4",
              is("State.Name", "stopped").and(Ec2Instance::stoppedLongAgo))
          .signal(
              WARNING,
              "The instance allows IMDSv1, through which a web application can be robbed of its role.",
              "Security Hub EC2.8",
              is("MetadataOptions.HttpTokens", "optional"))
          .signal(
              INFO,
              "The instance has a public address.",
              "Security Hub EC2.9",
              any("PublicIpAddress", _ -> true))
          .managedBy("Operator.Principal")
          .foundBy("i-")
          .foundBy(Clue.IP_ADDRESS, Clue.DNS_NAME)
          .console("ec2/home?region={region}#InstanceDetails:instanceId={id}")
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

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Status checks",
            Operation.of("ec2", "DescribeInstanceStatus"),
            (clients, item) ->
                clients
                    .of(Ec2Client.class)
                    .describeInstanceStatus(one ->
                        one.instanceIds(((Instance) item).instanceId()).includeAllInstances(true))),
        Detail.of(
                "Instance profile",
                Operation.of("iam", "GetInstanceProfile"),
                (clients, item) -> profile(clients, Members.text(item, "IamInstanceProfile.Arn")))
            .absentOn("NoSuchEntity"));
  }

  // Its name is what follows the path: instance-profile/path/name.
  private static SdkPojo profile(Clients clients, String arn) {
    if (arn.isEmpty()) {
      return GetInstanceProfileResponse.builder().build();
    }
    var name = arn.substring(arn.lastIndexOf('/') + 1);
    return clients
        .in(RegionId.GLOBAL)
        .of(IamClient.class)
        .getInstanceProfile(one -> one.instanceProfileName(name));
  }

  private static Verdict stoppedLongAgo(SdkPojo item, Instant now) {
    var since = SINCE.matcher(Members.text(item, "StateTransitionReason"));
    if (!since.matches()) {
      return Verdict.UNKNOWN;
    }
    try {
      var stopped = Instant.parse(since.group(1) + "T" + since.group(2) + "Z");
      return stopped.isBefore(now.minus(LONG)) ? Verdict.YES : Verdict.NO;
    } catch (DateTimeParseException _) {
      return Verdict.UNKNOWN;
    }
  }
}
