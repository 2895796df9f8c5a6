package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
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
import software.amazon.awssdk.services.rds.RdsClient;

/** A snapshot of a whole cluster, made by hand or by RDS; what others share is left out. */
@Component
final class RdsDbClusterSnapshot implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::RDS::DBClusterSnapshot", "RDS cluster snapshot", Scope.REGIONAL)
          .in("RDS")
          .calls(Operation.of("rds", "DescribeDBClusterSnapshots"))
          .id("DBClusterSnapshotIdentifier")
          .name("DBClusterSnapshotIdentifier")
          .arnIn(
              "DBClusterSnapshotArn",
              "arn:{partition}:rds:{region}:{account}:cluster-snapshot:{id:}")
          .createdAt("SnapshotCreateTime")
          .tags("TagList")
          .column(STATE, "Status")
          .column(TEXT, "SnapshotType")
          .reference("DBClusterIdentifier", "rds-db-cluster")
          .column(TEXT, "Engine")
          .column(TEXT, "EngineVersion")
          .column(NUMBER, "AllocatedStorage")
          .column(BOOLEAN, "StorageEncrypted")
          .column(NUMBER, "PercentProgress")
          .column(INSTANT, "SnapshotCreateTime")
          .link("KmsKeyId", "kms-key")
          .link("VpcId", "ec2-vpc")
          .link("SourceDBClusterSnapshotArn", "rds-db-cluster-snapshot")
          .signal(
              WARNING,
              "The snapshot is not encrypted.",
              "Security Hub RDS.4",
              isFalse("StorageEncrypted"))
          .signal(
              INFO,
              "The snapshot was made by hand more than a year ago; such ones stay until deleted.",
              "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_CreateSnapshotCluster.html",
              is("SnapshotType", "manual")
                  .and(olderThan("SnapshotCreateTime", Duration.ofDays(365))))
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(RdsClient.class)
        .describeDBClusterSnapshotsPaginator(page -> page.maxRecords(PAGE))
        .dbClusterSnapshots()
        .stream();
  }

  // AWS demands the type of what RDS made by itself; its ids begin so.
  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(RdsClient.class)
        .describeDBClusterSnapshots(one ->
            one.dbClusterSnapshotIdentifier(id)
                .snapshotType(id.startsWith("rds:") ? "automated" : null))
        .dbClusterSnapshots()
        .stream()
        .findFirst();
  }
}
