package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rds.RdsClient;

/** A cluster of database instances, Aurora or another; Neptune and DocumentDB answer here too. */
@Component
final class RdsDbCluster implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::RDS::DBCluster", "RDS cluster", Scope.REGIONAL)
          .in("RDS")
          .calls(Operation.of("rds", "DescribeDBClusters"))
          .id("DBClusterIdentifier")
          .name("DBClusterIdentifier")
          .arnIn("DBClusterArn", "arn:{partition}:rds:{region}:{account}:cluster:{id}")
          .createdAt("ClusterCreateTime")
          .tags("TagList")
          .column(STATE, "Status")
          .column(TEXT, "Engine")
          .column(TEXT, "EngineVersion")
          .column(TEXT, "EngineMode")
          .column(TEXT, "Endpoint")
          .column(TEXT, "ReaderEndpoint")
          .references("DBClusterMembers.DBInstanceIdentifier", "rds-db-instance")
          .column(BOOLEAN, "MultiAZ")
          .column(BOOLEAN, "StorageEncrypted")
          .column(BOOLEAN, "DeletionProtection")
          .column(INSTANT, "ClusterCreateTime")
          .link("VpcSecurityGroups.VpcSecurityGroupId", "ec2-security-group")
          .link("KmsKeyId", "kms-key")
          .link("AssociatedRoles.RoleArn", "iam-role")
          .link("MasterUserSecret.SecretArn", "secretsmanager-secret")
          .link("ReplicationSourceIdentifier", "rds-db-cluster")
          .link("ReadReplicaIdentifiers", "rds-db-cluster")
          .signal(
              WARNING,
              "The cluster's storage is not encrypted.",
              "Security Hub RDS.27",
              isFalse("StorageEncrypted"))
          .signal(
              INFO,
              "All instances of the cluster stand in one zone.",
              "Security Hub RDS.15",
              isFalse("MultiAZ"))
          .signal(
              INFO,
              "The cluster is not protected against deletion.",
              "Security Hub RDS.7",
              isFalse("DeletionProtection"))
          .withholds("PendingModifiedValues.MasterUserPassword")
          .foundBy(Clue.DNS_NAME)
          .console("rds/home?region={region}#database:id={id};is-cluster=true")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(RdsClient.class)
        .describeDBClustersPaginator(page -> page.maxRecords(PAGE))
        .dbClusters()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(RdsClient.class)
        .describeDBClusters(one -> one.dbClusterIdentifier(id))
        .dbClusters()
        .stream()
        .findFirst();
  }
}
