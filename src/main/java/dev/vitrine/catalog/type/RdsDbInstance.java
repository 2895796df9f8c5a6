package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Condition.past;
import static dev.vitrine.catalog.Condition.within;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
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

/** A database instance; Neptune and DocumentDB answer here too, told apart by their engine. */
@Component
final class RdsDbInstance implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::RDS::DBInstance", "RDS instance", Scope.REGIONAL)
          .in("RDS")
          .calls(Operation.of("rds", "DescribeDBInstances"))
          .id("DBInstanceIdentifier")
          .name("DBInstanceIdentifier")
          .arnIn("DBInstanceArn", "arn:{partition}:rds:{region}:{account}:db:{id}")
          .createdAt("InstanceCreateTime")
          .tags("TagList")
          .column(STATE, "DBInstanceStatus")
          .column(TEXT, "Engine")
          .column(TEXT, "EngineVersion")
          .column(TEXT, "DBInstanceClass")
          .column(TEXT, "Endpoint.Address")
          .column(NUMBER, "AllocatedStorage")
          .column(BOOLEAN, "MultiAZ")
          .column(BOOLEAN, "PubliclyAccessible")
          .column(BOOLEAN, "StorageEncrypted")
          .reference("DBClusterIdentifier", "rds-db-cluster")
          .reference("DBSubnetGroup.VpcId", "ec2-vpc")
          .column(INSTANT, "InstanceCreateTime")
          .link("DBSubnetGroup.Subnets.SubnetIdentifier", "ec2-subnet")
          .link("VpcSecurityGroups.VpcSecurityGroupId", "ec2-security-group")
          .link("KmsKeyId", "kms-key")
          .link("PerformanceInsightsKMSKeyId", "kms-key")
          .link("MonitoringRoleArn", "iam-role")
          .link("AssociatedRoles.RoleArn", "iam-role")
          .link("MasterUserSecret.SecretArn", "secretsmanager-secret")
          .link("ReadReplicaSourceDBInstanceIdentifier", "rds-db-instance")
          .link("ReadReplicaDBInstanceIdentifiers", "rds-db-instance")
          .signal(
              CRITICAL,
              "The database is publicly accessible: only its security groups keep the internet out.",
              "Security Hub RDS.2",
              isTrue("PubliclyAccessible"))
          .signal(
              WARNING,
              "The database's storage is not encrypted.",
              "Security Hub RDS.3",
              isFalse("StorageEncrypted"))
          .signal(
              WARNING,
              "The database has no automatic backups.",
              "Security Hub RDS.11",
              is("BackupRetentionPeriod", "0"))
          .signal(
              WARNING,
              "The server's certificate has expired or will within thirty days.",
              "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html",
              past("CertificateDetails.ValidTill")
                  .or(within("CertificateDetails.ValidTill", Duration.ofDays(30))))
          .signal(
              INFO,
              "The database is stopped; AWS starts it again after seven days.",
              "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html",
              is("DBInstanceStatus", "stopped"))
          .withholds("PendingModifiedValues.MasterUserPassword")
          .foundBy(Clue.DNS_NAME)
          .console("rds/home?region={region}#database:id={id};is-cluster=false")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(RdsClient.class)
        .describeDBInstancesPaginator(page -> page.maxRecords(PAGE))
        .dbInstances()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(RdsClient.class)
        .describeDBInstances(one -> one.dbInstanceIdentifier(id))
        .dbInstances()
        .stream()
        .findFirst();
  }
}
