package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.autoscaling.model.AutoScalingGroup;

/** A group that keeps a number of instances; what it starts carries its name as a tag. */
@Component
final class AutoscalingAutoScalingGroup implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::AutoScaling::AutoScalingGroup", "Auto Scaling group", Scope.REGIONAL)
          .in("EC2 Auto Scaling")
          .calls(Operation.of("autoscaling", "DescribeAutoScalingGroups"))
          .id("AutoScalingGroupName")
          .name("AutoScalingGroupName")
          .arnIn(
              "AutoScalingGroupARN",
              "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:{}:autoScalingGroupName/{id}")
          .createdAt("CreatedTime")
          .tags("Tags")
          .column(STATE, "Status")
          .column(NUMBER, "DesiredCapacity")
          .column(NUMBER, "MinSize")
          .column(NUMBER, "MaxSize")
          .references("Instances.InstanceId", "ec2-instance")
          .reference("LaunchTemplate.LaunchTemplateId", "ec2-launch-template")
          .column(TEXT, "HealthCheckType")
          .references("TargetGroupARNs", "elasticloadbalancingv2-target-group")
          .texts("AvailabilityZones")
          .column(INSTANT, "CreatedTime")
          .link("LoadBalancerNames", "elasticloadbalancing-load-balancer")
          .link("Instances.LaunchTemplate.LaunchTemplateId", "ec2-launch-template")
          .link(
              "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId",
              "ec2-launch-template")
          .link("ServiceLinkedRoleARN", "iam-role")
          .link("SubnetIds", "ec2-subnet")
          .signal(
              WARNING,
              "The group has an unhealthy instance.",
              "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html",
              any("Instances.HealthStatus", "Unhealthy"::equals))
          .signal(
              WARNING,
              "Some of the group's processes are suspended.",
              "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html",
              any("SuspendedProcesses.ProcessName", _ -> true))
          .signal(
              WARNING,
              "The group stands in one zone only.",
              "Security Hub AutoScaling.2",
              Condition.of(AutoScalingGroup.class, one -> one.availabilityZones().size() < 2))
          .signal(
              INFO,
              "The group stands behind a load balancer but does not heed its health checks.",
              "Security Hub AutoScaling.1",
              any("TargetGroupARNs", _ -> true).and(is("HealthCheckType", "EC2")))
          .signal(
              INFO,
              "The group starts instances by a launch configuration, not by a template.",
              "Security Hub AutoScaling.9",
              absent("LaunchConfigurationName").not())
          .console("ec2/home?region={region}#AutoScalingGroupDetails:id={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(AutoScalingClient.class)
        .describeAutoScalingGroupsPaginator(page -> page.maxRecords(PAGE))
        .autoScalingGroups()
        .stream()
        .map(AutoscalingAutoScalingGroup::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(AutoScalingClient.class)
        .describeAutoScalingGroups(one -> one.autoScalingGroupNames(id))
        .autoScalingGroups()
        .stream()
        .map(AutoscalingAutoScalingGroup::item)
        .findFirst();
  }

  // AWS writes the subnets as one text with commas.
  private static Item item(AutoScalingGroup group) {
    var subnets = group.vpcZoneIdentifier();
    return Item.of(group)
        .with("SubnetIds", subnets == null ? null : List.of(subnets.split(" *, *")));
  }
}
