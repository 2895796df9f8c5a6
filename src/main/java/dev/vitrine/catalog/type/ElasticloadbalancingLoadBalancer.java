package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.any;
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
import software.amazon.awssdk.services.elasticloadbalancing.ElasticLoadBalancingClient;
import software.amazon.awssdk.services.elasticloadbalancing.model.LoadBalancerDescription;

/** A load balancer of the first generation; it knows its instances and has no ARN in any answer. */
@Component
final class ElasticloadbalancingLoadBalancer implements ResourceType {

  private static final int PAGE = 400;

  private static final Definition DEFINITION =
      Definition.of(
              "AWS::ElasticLoadBalancing::LoadBalancer", "Classic load balancer", Scope.REGIONAL)
          .in("Elastic Load Balancing")
          .calls(operation("DescribeLoadBalancers"))
          .id("LoadBalancerName")
          .name("LoadBalancerName")
          .arn("arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/{name}")
          .createdAt("CreatedTime")
          .column(TEXT, "Scheme")
          .column(TEXT, "DNSName")
          .reference("VPCId", "ec2-vpc")
          .references("Subnets", "ec2-subnet")
          .references("SecurityGroups", "ec2-security-group")
          .references("Instances.InstanceId", "ec2-instance")
          .column(TEXT, "HealthCheck.Target")
          .column(INSTANT, "CreatedTime")
          .link("ListenerDescriptions.Listener.SSLCertificateId", "certificatemanager-certificate")
          .signal(
              WARNING,
              "A listener takes requests that are not encrypted.",
              "Security Hub ELB.3",
              any(
                  "ListenerDescriptions.Listener.Protocol",
                  protocol -> List.of("HTTP", "TCP").contains(protocol)))
          .signal(
              WARNING,
              "No instance stands behind the load balancer.",
              "Trusted Advisor: Idle Load Balancers",
              absent("Instances"))
          .signal(
              WARNING,
              "The load balancer stands in one zone only.",
              "Security Hub ELB.10",
              Condition.of(
                  LoadBalancerDescription.class, one -> one.availabilityZones().size() < 2))
          .foundBy(Clue.DNS_NAME)
          .console("ec2/home?region={region}#LoadBalancers:search={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return client(clients)
        .describeLoadBalancersPaginator(page -> page.pageSize(PAGE))
        .loadBalancerDescriptions()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return client(clients)
        .describeLoadBalancers(one -> one.loadBalancerNames(id))
        .loadBalancerDescriptions()
        .stream()
        .findFirst();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Tags",
            operation("DescribeTags"),
            (clients, item) ->
                client(clients)
                    .describeTags(
                        one -> one.loadBalancerNames(Members.text(item, "LoadBalancerName")))));
  }

  private static Operation operation(String name) {
    return Operation.of("elb", name, "elasticloadbalancing:" + name);
  }

  private static ElasticLoadBalancingClient client(Clients clients) {
    return clients.of(ElasticLoadBalancingClient.class);
  }
}
