package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Nested;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.ServiceField;

/** A service; its name is unique within its cluster only, ten are described at once. */
@Component
final class EcsService implements ResourceType {

  private static final int PAGE = 100;
  private static final int AT_ONCE = 10;

  private static final Definition DEFINITION =
      Definition.of("AWS::ECS::Service", "ECS service", Scope.REGIONAL)
          .in("Elastic Container Service")
          .calls(
              Operation.of("ecs", "ListClusters"),
              Operation.of("ecs", "ListServices"),
              Operation.of("ecs", "DescribeServices"))
          .id("clusterName", "serviceName")
          .name("serviceName")
          .arnIn("serviceArn", "arn:{partition}:ecs:{region}:{account}:service/{id}/{id}")
          .createdAt("createdAt")
          .tags("tags")
          .column(TEXT, "serviceName")
          .column(STATE, "status")
          .reference("clusterArn", "ecs-cluster")
          .column(NUMBER, "desiredCount")
          .column(NUMBER, "runningCount")
          .column(NUMBER, "pendingCount")
          .column(TEXT, "launchType")
          .reference("taskDefinition", "ecs-task-definition")
          .column(STATE, "deployments.rolloutState")
          .column(INSTANT, "createdAt")
          .link("loadBalancers.targetGroupArn", "elasticloadbalancingv2-target-group")
          .link("loadBalancers.loadBalancerName", "elasticloadbalancing-load-balancer")
          .link("networkConfiguration.awsvpcConfiguration.subnets", "ec2-subnet")
          .link("networkConfiguration.awsvpcConfiguration.securityGroups", "ec2-security-group")
          .link("deploymentConfiguration.alarms.alarmNames", "cloudwatch-alarm")
          .link("roleArn", "iam-role")
          .signal(
              WARNING,
              "Fewer tasks run than are wanted.",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages.html",
              Condition.of(
                  Service.class, service -> service.runningCount() < service.desiredCount()))
          .signal(
              WARNING,
              "The last deployment failed.",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html",
              any("deployments.rolloutState", "FAILED"::equals))
          .signal(
              WARNING,
              "Its tasks get public addresses.",
              "Security Hub ECS.2",
              any("networkConfiguration.awsvpcConfiguration.assignPublicIp", "ENABLED"::equals))
          .withholds(
              // Log drivers take tokens as options.
              "deployments.serviceConnectConfiguration.logConfiguration.options")
          .console("ecs/v2/clusters/{1}/services/{2}?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeServices")
        .giving("cluster", "{clusterName}")
        .giving("services", "{serviceName}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var ecs = clients.of(EcsClient.class);
    var clusters = ecs.listClustersPaginator(page -> page.maxResults(PAGE)).clusterArns().stream();
    return Nested.in(
        clusters,
        cluster ->
            ecs
                .listServicesPaginator(page -> page.cluster(cluster).maxResults(PAGE))
                .serviceArns()
                .stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(services -> described(ecs, cluster, services)));
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var parts = id.split("\\|", 2);
    return parts.length < 2
        ? Optional.empty()
        : described(clients.of(EcsClient.class), parts[0], List.of(parts[1])).findFirst();
  }

  private static Stream<Item> described(EcsClient ecs, String cluster, List<String> services) {
    return ecs
        .describeServices(
            some -> some.cluster(cluster).services(services).include(ServiceField.TAGS))
        .services()
        .stream()
        .map(service ->
            Item.of(service).with("clusterName", cluster.substring(cluster.lastIndexOf('/') + 1)));
  }
}
