package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.eks.EksClient;

/** A Kubernetes cluster; AWS lists names only and describes one a call, on the resource page. */
@Component
final class EksCluster implements ResourceType {

  private static final int PAGE = 100;

  // Without it clusters that run elsewhere and are only connected are left out.
  private static final String CONNECTED_TOO = "all";

  private static final Definition DEFINITION =
      Definition.of("AWS::EKS::Cluster", "EKS cluster", Scope.REGIONAL)
          .in("Elastic Kubernetes Service")
          .calls(Operation.of("eks", "ListClusters"))
          .id("name")
          .name("name")
          .arn("arn:{partition}:eks:{region}:{account}:cluster/{id}")
          .column(TEXT, "name")
          .console("eks/home?region={region}#/clusters/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeCluster").giving("name", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(EksClient.class)
        .listClustersPaginator(page -> page.maxResults(PAGE).include(CONNECTED_TOO))
        .clusters()
        .stream()
        .map(name -> Item.only("name", name));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
                "Cluster",
                Operation.of("eks", "DescribeCluster"),
                (clients, item) ->
                    clients
                        .of(EksClient.class)
                        .describeCluster(one -> one.name(Members.text(item, "name"))))
            .withholding("cluster.connectorConfig.activationCode"));
  }
}
