package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.kafka.KafkaClient;
import software.amazon.awssdk.services.kafka.model.Cluster;

/**
 * A Kafka cluster, of brokers that are paid for or serverless; the two answer different members.
 */
@Component
final class MskCluster implements ResourceType {

  private static final int PAGE = 100;
  private static final String NETWORK = "Provisioned.BrokerNodeGroupInfo";
  private static final String ENCRYPTION = "Provisioned.EncryptionInfo";
  private static final String LOGS = "Provisioned.LoggingInfo.BrokerLogs";

  private static final Definition DEFINITION =
      Definition.of("AWS::MSK::Cluster", "MSK cluster", Scope.REGIONAL)
          .in("MSK")
          .calls(Operation.of("kafka", "ListClustersV2"))
          .id("ClusterName")
          .name("ClusterName")
          .arnIn("ClusterArn", "arn:{partition}:kafka:{region}:{account}:cluster/{id}/{}")
          .createdAt("CreationTime")
          .tags("Tags")
          .column(TEXT, "ClusterName")
          .column(STATE, "State")
          .column(STATE, "ClusterType")
          .column(TEXT, "Provisioned.CurrentBrokerSoftwareInfo.KafkaVersion")
          .column(NUMBER, "Provisioned.NumberOfBrokerNodes")
          .column(TEXT, NETWORK + ".InstanceType")
          .references(NETWORK + ".ClientSubnets", "ec2-subnet")
          .references(NETWORK + ".SecurityGroups", "ec2-security-group")
          .column(STATE, ENCRYPTION + ".EncryptionInTransit.ClientBroker")
          .column(INSTANT, "CreationTime")
          .link("Serverless.VpcConfigs.SubnetIds", "ec2-subnet")
          .link("Serverless.VpcConfigs.SecurityGroupIds", "ec2-security-group")
          .link(ENCRYPTION + ".EncryptionAtRest.DataVolumeKMSKeyId", "kms-key")
          .link(LOGS + ".CloudWatchLogs.LogGroup", "logs-log-group")
          .link(LOGS + ".Firehose.DeliveryStream", "kinesisfirehose-delivery-stream")
          .link(LOGS + ".S3.Bucket", "s3-bucket")
          .signal(
              CRITICAL,
              "The brokers have addresses in the internet.",
              "Security Hub MSK.4",
              brokers(is(NETWORK + ".ConnectivityInfo.PublicAccess.Type", "SERVICE_PROVIDED_EIPS")))
          .signal(
              WARNING,
              "Clients need no authentication.",
              "Security Hub MSK.6",
              brokers(isTrue("Provisioned.ClientAuthentication.Unauthenticated.Enabled")))
          .signal(
              WARNING,
              "Clients may talk to the brokers without encryption.",
              "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
              brokers(
                  is(
                      ENCRYPTION + ".EncryptionInTransit.ClientBroker",
                      "PLAINTEXT",
                      "TLS_PLAINTEXT")))
          .signal(
              WARNING,
              "The brokers talk to each other without encryption.",
              "Security Hub MSK.1",
              brokers(isFalse(ENCRYPTION + ".EncryptionInTransit.InCluster")))
          .signal(
              WARNING,
              "The cluster failed.",
              "https://docs.aws.amazon.com/msk/latest/developerguide/msk-cluster-states.html",
              is("State", "FAILED"))
          .console("msk/home?region={region}#/cluster/{arn}/view")
          .build();

  // What is serverless is never public and always authenticates and encrypts.
  private static Condition brokers(Condition condition) {
    return is("ClusterType", "PROVISIONED").and(condition);
  }

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clusters(clients, null);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clusters(clients, id).filter(cluster -> cluster.clusterName().equals(id)).findFirst();
  }

  private static Stream<Cluster> clusters(Clients clients, @Nullable String prefix) {
    return clients
        .of(KafkaClient.class)
        .listClustersV2Paginator(page -> page.clusterNameFilter(prefix).maxResults(PAGE))
        .clusterInfoList()
        .stream();
  }
}
