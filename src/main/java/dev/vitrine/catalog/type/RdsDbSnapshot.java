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

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.DBSnapshot;

/** A snapshot of one database instance, made by hand, by RDS or by AWS Backup. */
@Component
final class RdsDbSnapshot implements ResourceType {

  private static final int PAGE = 100;

  // How the ids of the types begin that AWS answers only when asked for them by their type.
  private static final String BACKUP = "awsbackup";
  private static final String AUTOMATED = "rds:";

  private static final Definition DEFINITION =
      Definition.of("AWS::RDS::DBSnapshot", "RDS snapshot", Scope.REGIONAL)
          .in("RDS")
          .calls(Operation.of("rds", "DescribeDBSnapshots"))
          .id("DBSnapshotIdentifier")
          .name("DBSnapshotIdentifier")
          .arnIn("DBSnapshotArn", "arn:{partition}:rds:{region}:{account}:snapshot:{id:}")
          .createdAt("SnapshotCreateTime")
          .tags("TagList")
          .column(STATE, "Status")
          .column(TEXT, "SnapshotType")
          .reference("DBInstanceIdentifier", "rds-db-instance")
          .column(TEXT, "Engine")
          .column(TEXT, "EngineVersion")
          .column(NUMBER, "AllocatedStorage")
          .column(BOOLEAN, "Encrypted")
          .column(NUMBER, "PercentProgress")
          .column(INSTANT, "SnapshotCreateTime")
          .link("KmsKeyId", "kms-key")
          .link("VpcId", "ec2-vpc")
          .link("SourceDBSnapshotIdentifier", "rds-db-snapshot")
          .signal(
              WARNING, "The snapshot is not encrypted.", "Security Hub RDS.4", isFalse("Encrypted"))
          .signal(
              INFO,
              "The snapshot was made by hand more than a year ago; such ones stay until deleted.",
              "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html",
              is("SnapshotType", "manual")
                  .and(olderThan("SnapshotCreateTime", Duration.ofDays(365))))
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeDBSnapshots")
        .giving("DBSnapshotIdentifier", "{id}")
        .giving("SnapshotType", "{SnapshotType}");
  }

  // Without a type AWS answers what was made by hand or by RDS, but not what AWS Backup made.
  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var seen = new HashSet<String>();
    return Stream.concat(ofType(clients, null), ofType(clients, BACKUP))
        .filter(snapshot -> seen.add(snapshot.dbSnapshotArn()));
  }

  private static Stream<DBSnapshot> ofType(Clients clients, @Nullable String type) {
    return clients
        .of(RdsClient.class)
        .describeDBSnapshotsPaginator(page -> page.maxRecords(PAGE).snapshotType(type))
        .dbSnapshots()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(RdsClient.class)
        .describeDBSnapshots(one -> one.dbSnapshotIdentifier(id).snapshotType(type(id)))
        .dbSnapshots()
        .stream()
        .findFirst();
  }

  private static @Nullable String type(String id) {
    if (id.startsWith(BACKUP)) {
      return BACKUP;
    }
    return id.startsWith(AUTOMATED) ? "automated" : null;
  }
}
