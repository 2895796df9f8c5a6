package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Nested;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.eks.EksClient;

/** A managed node group; AWS lists names only, so its ARN, which ends in a UUID, stays unknown. */
@Component
final class EksNodegroup implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::EKS::Nodegroup", "EKS node group", Scope.REGIONAL)
          .in("Elastic Kubernetes Service")
          .calls(Operation.of("eks", "ListClusters"), Operation.of("eks", "ListNodegroups"))
          .id("clusterName", "nodegroupName")
          .name("nodegroupName")
          .arnIn("nodegroupArn", "arn:{partition}:eks:{region}:{account}:nodegroup/{id}/{id}/{}")
          .column(TEXT, "nodegroupName")
          .reference("clusterName", "eks-cluster")
          .console("eks/home?region={region}#/clusters/{1}/nodegroups/{2}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeNodegroup")
        .giving("clusterName", "{clusterName}")
        .giving("nodegroupName", "{nodegroupName}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var eks = clients.of(EksClient.class);
    var clusters = eks.listClustersPaginator(page -> page.maxResults(PAGE)).clusters().stream();
    return Nested.in(
        clusters,
        cluster ->
            eks
                .listNodegroupsPaginator(page -> page.clusterName(cluster).maxResults(PAGE))
                .nodegroups()
                .stream()
                .map(name -> Item.only("nodegroupName", name).with("clusterName", cluster)));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Node group",
            Operation.of("eks", "DescribeNodegroup"),
            (clients, item) ->
                clients
                    .of(EksClient.class)
                    .describeNodegroup(one ->
                        one.clusterName(Members.text(item, "clusterName"))
                            .nodegroupName(Members.text(item, "nodegroupName")))));
  }
}
