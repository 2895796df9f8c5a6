package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.WARNING;

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

/** An EBS volume; its size is in GiB, as AWS answers it. */
@Component
final class Ec2Volume implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::Volume", "EBS volume", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeVolumes"))
          .id("VolumeId")
          .arn("arn:{partition}:ec2:{region}:{account}:volume/{id}")
          .createdAt("CreateTime")
          .tags("Tags")
          .column(STATE, "State")
          .column(NUMBER, "Size")
          .column(TEXT, "VolumeType")
          .column(NUMBER, "Iops")
          .column(NUMBER, "Throughput")
          .column(BOOLEAN, "Encrypted")
          .reference("KmsKeyId", "kms-key")
          .column(TEXT, "AvailabilityZone")
          .reference("SnapshotId", "ec2-snapshot")
          .references("Attachments.InstanceId", "ec2-instance")
          .column(INSTANT, "CreateTime")
          .link("SourceVolumeId", "ec2-volume")
          .signal(
              WARNING,
              "The volume is attached to nothing and is paid for.",
              "Trusted Advisor: Underutilized Amazon EBS Volumes",
              is("State", "available"))
          .signal(
              WARNING, "The volume is not encrypted.", "Security Hub EC2.3", isFalse("Encrypted"))
          .managedBy("Operator.Principal")
          .foundBy("vol-")
          .console("ec2/home?region={region}#VolumeDetails:volumeId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeVolumesPaginator(page -> page.maxResults(PAGE))
        .volumes()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients.of(Ec2Client.class).describeVolumes(one -> one.volumeIds(id)).volumes().stream()
        .findFirst();
  }
}
