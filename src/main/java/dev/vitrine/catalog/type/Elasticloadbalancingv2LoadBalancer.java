package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Condition;
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
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancer;

/**
 * An application, network or gateway load balancer; its tags and listeners cost calls of their own.
 */
@Component
final class Elasticloadbalancingv2LoadBalancer implements ResourceType {

  private static final int PAGE = 400;

  private static final Definition DEFINITION =
      Definition.of("AWS::ElasticLoadBalancingV2::LoadBalancer", "Load balancer", Scope.REGIONAL)
          .in("Elastic Load Balancing")
          .calls(operation("DescribeLoadBalancers"))
          .id("LoadBalancerName")
          .name("LoadBalancerName")
          .arnIn(
              "LoadBalancerArn",
              "arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/{}/{name}/{}")
          .createdAt("CreatedTime")
          .column(STATE, "State.Code")
          .column(TEXT, "Type")
          .column(TEXT, "Scheme")
          .column(TEXT, "DNSName")
          .column(TEXT, "IpAddressType")
          .reference("VpcId", "ec2-vpc")
          .references("AvailabilityZones.SubnetId", "ec2-subnet")
          .texts("AvailabilityZones.LoadBalancerAddresses.IpAddress")
          .references("SecurityGroups", "ec2-security-group")
          .column(INSTANT, "CreatedTime")
          .link("AvailabilityZones.LoadBalancerAddresses.AllocationId", "ec2-eip")
          .signal(
              WARNING,
              "The load balancer failed or lacks resources to scale.",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerState.html",
              is("State.Code", "failed", "active_impaired"))
          .signal(
              WARNING,
              "The load balancer stands in one zone only.",
              "Security Hub ELB.13",
              Condition.of(LoadBalancer.class, one -> one.availabilityZones().size() < 2))
          .signal(
              INFO,
              "No security group says who reaches the load balancer.",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html",
              is("Type", "network").and(absent("SecurityGroups")))
          .foundBy(Clue.DNS_NAME, Clue.IP_ADDRESS)
          .console("ec2/home?region={region}#LoadBalancer:loadBalancerArn={arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return client(clients)
        .describeLoadBalancersPaginator(page -> page.pageSize(PAGE))
        .loadBalancers()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return client(clients).describeLoadBalancers(one -> one.names(id)).loadBalancers().stream()
        .findFirst();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Tags",
            operation("DescribeTags"),
            (clients, item) -> client(clients).describeTags(one -> one.resourceArns(arn(item)))),
        Detail.of(
                "Listeners",
                operation("DescribeListeners"),
                (clients, item) ->
                    client(clients)
                        .describeListeners(page -> page.loadBalancerArn(arn(item)).pageSize(PAGE)))
            .withholding("Listeners.DefaultActions.AuthenticateOidcConfig.ClientSecret"));
  }

  private static Operation operation(String name) {
    return Operation.of("elbv2", name, "elasticloadbalancing:" + name);
  }

  private static String arn(SdkPojo item) {
    return Members.text(item, "LoadBalancerArn");
  }

  private static ElasticLoadBalancingV2Client client(Clients clients) {
    return clients.of(ElasticLoadBalancingV2Client.class);
  }
}
