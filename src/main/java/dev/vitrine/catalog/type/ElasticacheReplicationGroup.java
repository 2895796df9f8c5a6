package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
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
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;

/** A Redis OSS or Valkey cache of one or more shards, each of them a primary with its replicas. */
@Component
final class ElasticacheReplicationGroup implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of(
              "AWS::ElastiCache::ReplicationGroup", "ElastiCache replication group", Scope.REGIONAL)
          .in("ElastiCache")
          .calls(Operation.of("elasticache", "DescribeReplicationGroups"))
          .id("ReplicationGroupId")
          .name("ReplicationGroupId")
          .arnIn("ARN", "arn:{partition}:elasticache:{region}:{account}:replicationgroup:{id}")
          .createdAt("ReplicationGroupCreateTime")
          .column(STATE, "Status")
          .column(TEXT, "Description")
          .column(TEXT, "CacheNodeType")
          .references("MemberClusters", "elasticache-cache-cluster")
          .texts("NodeGroups.PrimaryEndpoint.Address")
          .column(TEXT, "ConfigurationEndpoint.Address")
          .column(TEXT, "AutomaticFailover")
          .column(TEXT, "MultiAZ")
          .column(BOOLEAN, "AtRestEncryptionEnabled")
          .column(BOOLEAN, "TransitEncryptionEnabled")
          .column(BOOLEAN, "AuthTokenEnabled")
          .column(INSTANT, "ReplicationGroupCreateTime")
          .link("KmsKeyId", "kms-key")
          .link(
              "LogDeliveryConfigurations.DestinationDetails.CloudWatchLogsDetails.LogGroup",
              "logs-log-group")
          .link(
              "LogDeliveryConfigurations.DestinationDetails.KinesisFirehoseDetails.DeliveryStream",
              "kinesisfirehose-delivery-stream")
          .signal(
              WARNING,
              "The group's data is not encrypted at rest.",
              "Security Hub ElastiCache.4",
              isFalse("AtRestEncryptionEnabled"))
          .signal(
              WARNING,
              "What travels to and from the group is not encrypted.",
              "Security Hub ElastiCache.5",
              isFalse("TransitEncryptionEnabled"))
          .signal(
              INFO,
              "No replica takes over when the primary fails.",
              "Security Hub ElastiCache.3",
              is("AutomaticFailover", "disabled"))
          .foundBy(Clue.DNS_NAME)
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(ElastiCacheClient.class)
        .describeReplicationGroupsPaginator(page -> page.maxRecords(PAGE))
        .replicationGroups()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(ElastiCacheClient.class)
        .describeReplicationGroups(one -> one.replicationGroupId(id))
        .replicationGroups()
        .stream()
        .findFirst();
  }
}
