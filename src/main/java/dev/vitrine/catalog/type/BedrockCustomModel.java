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
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.CustomModelSummary;

/** A model that was customized in Bedrock; its ARN holds an id of its own instead of its name. */
@Component
final class BedrockCustomModel implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.unnamed("bedrock-custom-model", "Bedrock custom model", Scope.REGIONAL)
          .in("Bedrock")
          .calls(Operation.of("bedrock", "ListCustomModels"))
          .id("modelName")
          .name("modelName")
          .arnIn("modelArn", "arn:{partition}:bedrock:{region}:{account}:custom-model/{*}{own}")
          .createdAt("creationTime")
          .column(TEXT, "modelName")
          .column(STATE, "modelStatus")
          .column(TEXT, "customizationType")
          .column(TEXT, "baseModelName")
          .column(TEXT, "baseModelArn")
          .column(TEXT, "ownerAccountId")
          .column(INSTANT, "creationTime")
          .signal(
              WARNING,
              "The model could not be made.",
              "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelSummary.html",
              is("modelStatus", "Failed"))
          .slow()
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return models(clients, null);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return models(clients, id).filter(model -> model.modelName().equals(id)).findFirst();
  }

  private static Stream<CustomModelSummary> models(Clients clients, @Nullable String part) {
    return clients
        .of(BedrockClient.class)
        .listCustomModelsPaginator(page -> page.nameContains(part).maxResults(PAGE))
        .modelSummaries()
        .stream();
  }
}
