package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
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

/** A cache cluster: one node of a replication group, or a Memcached cluster of several nodes. */
@Component
final class ElasticacheCacheCluster implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::ElastiCache::CacheCluster", "ElastiCache cluster", Scope.REGIONAL)
          .in("ElastiCache")
          .calls(Operation.of("elasticache", "DescribeCacheClusters"))
          .id("CacheClusterId")
          .name("CacheClusterId")
          .arnIn("ARN", "arn:{partition}:elasticache:{region}:{account}:cluster:{id}")
          .createdAt("CacheClusterCreateTime")
          .column(STATE, "CacheClusterStatus")
          .column(TEXT, "Engine")
          .column(TEXT, "EngineVersion")
          .column(TEXT, "CacheNodeType")
          .column(NUMBER, "NumCacheNodes")
          .reference("ReplicationGroupId", "elasticache-replication-group")
          .texts("CacheNodes.Endpoint.Address")
          .column(TEXT, "ConfigurationEndpoint.Address")
          .column(BOOLEAN, "TransitEncryptionEnabled")
          .column(INSTANT, "CacheClusterCreateTime")
          .link("SecurityGroups.SecurityGroupId", "ec2-security-group")
          .link("NotificationConfiguration.TopicArn", "sns-topic")
          .link(
              "LogDeliveryConfigurations.DestinationDetails.CloudWatchLogsDetails.LogGroup",
              "logs-log-group")
          .link(
              "LogDeliveryConfigurations.DestinationDetails.KinesisFirehoseDetails.DeliveryStream",
              "kinesisfirehose-delivery-stream")
          .signal(
              WARNING,
              "What travels to and from the cluster is not encrypted.",
              "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html",
              isFalse("TransitEncryptionEnabled"))
          .signal(
              INFO,
              "The cluster has no automatic backups.",
              "Security Hub ElastiCache.1",
              is("Engine", "memcached")
                  .not()
                  .and(absent("ReplicationGroupId"))
                  .and(is("SnapshotRetentionLimit", "0")))
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
        .describeCacheClustersPaginator(page -> page.maxRecords(PAGE).showCacheNodeInfo(true))
        .cacheClusters()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(ElastiCacheClient.class)
        .describeCacheClusters(one -> one.cacheClusterId(id).showCacheNodeInfo(true))
        .cacheClusters()
        .stream()
        .findFirst();
  }
}
