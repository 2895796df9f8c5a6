package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;

/** A SageMaker endpoint; what runs behind it is not in the list. */
@Component
final class SagemakerEndpoint implements ResourceType {

  private static final int PAGE = 100;
  private static final String STATUSES =
      "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_EndpointSummary.html";

  private static final Definition DEFINITION =
      Definition.of("AWS::SageMaker::Endpoint", "SageMaker endpoint", Scope.REGIONAL)
          .in("SageMaker AI")
          .calls(Operation.of("sagemaker", "ListEndpoints"))
          .id("EndpointName")
          .name("EndpointName")
          .arnIn("EndpointArn", "arn:{partition}:sagemaker:{region}:{account}:endpoint/{id}")
          .createdAt("CreationTime")
          .column(TEXT, "EndpointName")
          .column(STATE, "EndpointStatus")
          .column(INSTANT, "LastModifiedTime")
          .column(INSTANT, "CreationTime")
          .signal(
              WARNING,
              "The endpoint could not be created, or changed and set back.",
              STATUSES,
              is("EndpointStatus", "Failed", "UpdateRollbackFailed"))
          .signal(
              WARNING,
              "The endpoint takes no requests.",
              STATUSES,
              is("EndpointStatus", "OutOfService"))
          .console("sagemaker/home?region={region}#/endpoints/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return endpoints(clients, null);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return endpoints(clients, id).filter(one -> one.endpointName().equals(id)).findFirst();
  }

  private static Stream<EndpointSummary> endpoints(Clients clients, @Nullable String part) {
    return clients
        .of(SageMakerClient.class)
        .listEndpointsPaginator(page -> page.nameContains(part).maxResults(PAGE))
        .endpoints()
        .stream();
  }
}
