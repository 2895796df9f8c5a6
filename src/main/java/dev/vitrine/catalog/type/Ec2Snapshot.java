package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.BYTES;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.olderThan;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** An EBS snapshot of the account; whoever leaves the owner out is told of every public one too. */
@Component
final class Ec2Snapshot implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.unnamed("ec2-snapshot", "EBS snapshot", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeSnapshots"))
          .id("SnapshotId")
          .arn("arn:{partition}:ec2:{region}::snapshot/{id}")
          .createdAt("StartTime")
          .tags("Tags")
          .column(STATE, "State")
          .reference("VolumeId", "ec2-volume")
          .column(NUMBER, "VolumeSize")
          .column(BYTES, "FullSnapshotSizeInBytes")
          .column(BOOLEAN, "Encrypted")
          .reference("KmsKeyId", "kms-key")
          .column(TEXT, "StorageTier")
          .column(TEXT, "Progress")
          .column(TEXT, "OwnerId")
          .column(TEXT, "Description")
          .column(INSTANT, "StartTime")
          .signal(
              WARNING,
              "The snapshot is not encrypted.",
              "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
              isFalse("Encrypted"))
          .signal(
              WARNING,
              "The snapshot could not be made.",
              "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Snapshot.html",
              is("State", "error"))
          .signal(
              INFO,
              "The snapshot is older than a year and is paid for.",
              "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html",
              olderThan("StartTime", Duration.ofDays(365)))
          .foundBy("snap-")
          .console("ec2/home?region={region}#SnapshotDetails:snapshotId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeSnapshotsPaginator(page -> page.ownerIds("self").maxResults(PAGE))
        .snapshots()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    // One that another account shares may be looked at where something names it.
    return clients
        .of(Ec2Client.class)
        .describeSnapshots(one -> one.snapshotIds(id))
        .snapshots()
        .stream()
        .findFirst();
  }
}
