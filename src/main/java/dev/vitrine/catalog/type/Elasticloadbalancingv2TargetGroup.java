package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;

/** What a load balancer sends requests to; how its targets are is asked one group at a time. */
@Component
final class Elasticloadbalancingv2TargetGroup implements ResourceType {

  private static final int PAGE = 400;

  private static final Definition DEFINITION =
      Definition.of("AWS::ElasticLoadBalancingV2::TargetGroup", "Target group", Scope.REGIONAL)
          .in("Elastic Load Balancing")
          .calls(operation("DescribeTargetGroups"))
          .id("TargetGroupName")
          .name("TargetGroupName")
          .arnIn(
              "TargetGroupArn",
              "arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{name}/{}")
          .column(TEXT, "TargetType")
          .column(TEXT, "Protocol")
          .column(NUMBER, "Port")
          .column(TEXT, "ProtocolVersion")
          .reference("VpcId", "ec2-vpc")
          .references("LoadBalancerArns", "elasticloadbalancingv2-load-balancer")
          .column(BOOLEAN, "HealthCheckEnabled")
          .column(TEXT, "HealthCheckPath")
          .column(NUMBER, "HealthCheckIntervalSeconds")
          .signal(
              INFO,
              "No load balancer sends anything to the group.",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
              absent("LoadBalancerArns"))
          .signal(
              INFO,
              "The group does not check the health of its targets.",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
              isFalse("HealthCheckEnabled"))
          .console("ec2/home?region={region}#TargetGroup:targetGroupArn={arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return client(clients)
        .describeTargetGroupsPaginator(page -> page.pageSize(PAGE))
        .targetGroups()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return client(clients).describeTargetGroups(one -> one.names(id)).targetGroups().stream()
        .findFirst();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Target health",
            operation("DescribeTargetHealth"),
            (clients, item) ->
                client(clients).describeTargetHealth(one -> one.targetGroupArn(arn(item)))),
        Detail.of(
            "Tags",
            operation("DescribeTags"),
            (clients, item) -> client(clients).describeTags(one -> one.resourceArns(arn(item)))));
  }

  private static Operation operation(String name) {
    return Operation.of("elbv2", name, "elasticloadbalancing:" + name);
  }

  private static String arn(SdkPojo item) {
    return Members.text(item, "TargetGroupArn");
  }

  private static ElasticLoadBalancingV2Client client(Clients clients) {
    return clients.of(ElasticLoadBalancingV2Client.class);
  }
}
