package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.Cluster;
import software.amazon.awssdk.services.ecs.model.ClusterField;
import software.amazon.awssdk.services.ecs.model.ClusterSettingName;

/** A cluster; the list calls name clusters only, a hundred are described at once. */
@Component
final class EcsCluster implements ResourceType {

  private static final int PAGE = 100;

  private static final Set<String> INSIGHTS = Set.of("enabled", "enhanced");

  private static final Definition DEFINITION =
      Definition.of("AWS::ECS::Cluster", "ECS cluster", Scope.REGIONAL)
          .in("Elastic Container Service")
          .calls(Operation.of("ecs", "ListClusters"), Operation.of("ecs", "DescribeClusters"))
          .id("clusterName")
          .name("clusterName")
          .arnIn("clusterArn", "arn:{partition}:ecs:{region}:{account}:cluster/{id}")
          .tags("tags")
          .column(TEXT, "clusterName")
          .column(STATE, "status")
          .column(NUMBER, "activeServicesCount")
          .column(NUMBER, "runningTasksCount")
          .column(NUMBER, "pendingTasksCount")
          .column(NUMBER, "registeredContainerInstancesCount")
          .texts("capacityProviders")
          .column(TEXT, "serviceConnectDefaults.namespace")
          .link("configuration.executeCommandConfiguration.kmsKeyId", "kms-key")
          .link(
              "configuration.executeCommandConfiguration.logConfiguration.cloudWatchLogGroupName",
              "logs-log-group")
          .link(
              "configuration.executeCommandConfiguration.logConfiguration.s3BucketName",
              "s3-bucket")
          .link("configuration.managedStorageConfiguration.kmsKeyId", "kms-key")
          .link(
              "configuration.managedStorageConfiguration.fargateEphemeralStorageKmsKeyId",
              "kms-key")
          .signal(
              WARNING,
              "The resources that back the cluster could not be made.",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html",
              is("status", "FAILED"))
          .signal(
              INFO,
              "Container Insights are off.",
              "Security Hub ECS.12",
              Condition.of(
                  Cluster.class,
                  cluster ->
                      cluster.settings().stream()
                          .noneMatch(setting ->
                              setting.name() == ClusterSettingName.CONTAINER_INSIGHTS
                                  && INSIGHTS.contains(setting.value()))))
          .console("ecs/v2/clusters/{id}?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeClusters").giving("clusters", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(EcsClient.class)
        .listClustersPaginator(page -> page.maxResults(PAGE))
        .clusterArns()
        .stream()
        .gather(Gatherers.windowFixed(PAGE))
        .flatMap(arns -> described(clients, arns).stream());
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return described(clients, List.of(id)).stream().findFirst();
  }

  private static List<Cluster> described(Clients clients, List<String> clusters) {
    return clients
        .of(EcsClient.class)
        .describeClusters(some ->
            some.clusters(clusters)
                .include(ClusterField.TAGS, ClusterField.SETTINGS, ClusterField.CONFIGURATIONS))
        .clusters();
  }
}
