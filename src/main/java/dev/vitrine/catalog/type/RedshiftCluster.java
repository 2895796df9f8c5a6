package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
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
import software.amazon.awssdk.services.redshift.RedshiftClient;

/** A provisioned data warehouse; serverless ones are another type. */
@Component
final class RedshiftCluster implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::Redshift::Cluster", "Redshift cluster", Scope.REGIONAL)
          .in("Redshift")
          .calls(Operation.of("redshift", "DescribeClusters"))
          .id("ClusterIdentifier")
          .name("ClusterIdentifier")
          .arn("arn:{partition}:redshift:{region}:{account}:cluster:{id}")
          .createdAt("ClusterCreateTime")
          .tags("Tags")
          .column(STATE, "ClusterStatus")
          .column(TEXT, "NodeType")
          .column(NUMBER, "NumberOfNodes")
          .column(TEXT, "Endpoint.Address")
          .column(TEXT, "DBName")
          .column(BOOLEAN, "PubliclyAccessible")
          .column(BOOLEAN, "Encrypted")
          .reference("VpcId", "ec2-vpc")
          .texts("ClusterNodes.PrivateIPAddress")
          .column(INSTANT, "ClusterCreateTime")
          .link("VpcSecurityGroups.VpcSecurityGroupId", "ec2-security-group")
          .link("KmsKeyId", "kms-key")
          .link("IamRoles.IamRoleArn", "iam-role")
          .link("MasterPasswordSecretArn", "secretsmanager-secret")
          .link("CustomDomainCertificateArn", "certificatemanager-certificate")
          .signal(
              CRITICAL,
              "The cluster is publicly accessible: only its security groups keep the internet out.",
              "Security Hub Redshift.1",
              isTrue("PubliclyAccessible"))
          .signal(
              WARNING,
              "The cluster is not encrypted.",
              "Security Hub Redshift.10",
              isFalse("Encrypted"))
          .signal(
              WARNING,
              "The cluster has no automatic snapshots.",
              "Security Hub Redshift.3",
              is("AutomatedSnapshotRetentionPeriod", "0"))
          .withholds("PendingModifiedValues.MasterUserPassword")
          .foundBy(Clue.DNS_NAME, Clue.IP_ADDRESS)
          .console("redshiftv2/home?region={region}#/cluster-details?cluster={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(RedshiftClient.class)
        .describeClustersPaginator(page -> page.maxRecords(PAGE))
        .clusters()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(RedshiftClient.class)
        .describeClusters(one -> one.clusterIdentifier(id))
        .clusters()
        .stream()
        .findFirst();
  }
}
