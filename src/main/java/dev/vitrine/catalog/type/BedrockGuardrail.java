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
import software.amazon.awssdk.services.bedrock.model.GuardrailSummary;

/** A guardrail, shown as its working draft: that is what its list answers. */
@Component
final class BedrockGuardrail implements ResourceType {

  private static final int PAGE = 1000;
  private static final String DRAFT = "DRAFT";

  private static final Definition DEFINITION =
      Definition.of("AWS::Bedrock::Guardrail", "Bedrock guardrail", Scope.REGIONAL)
          .in("Bedrock")
          .calls(Operation.of("bedrock", "ListGuardrails"))
          .id("id")
          .name("name")
          .arnIn("arn", "arn:{partition}:bedrock:{region}:{account}:guardrail/{id}")
          .createdAt("createdAt")
          .column(TEXT, "id")
          .column(TEXT, "name")
          .column(STATE, "status")
          .column(TEXT, "version")
          .column(TEXT, "description")
          .column(TEXT, "crossRegionDetails.guardrailProfileId")
          .column(INSTANT, "updatedAt")
          .column(INSTANT, "createdAt")
          .signal(
              WARNING,
              "The guardrail could not be created or changed.",
              "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailSummary.html",
              is("status", "FAILED"))
          .slow()
          .console("bedrock/home?region={region}#/guardrails/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return guardrails(clients, null);
  }

  // Of one guardrail AWS lists every version.
  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return guardrails(clients, id).filter(one -> one.version().equals(DRAFT)).findFirst();
  }

  private static Stream<GuardrailSummary> guardrails(Clients clients, @Nullable String id) {
    return clients
        .of(BedrockClient.class)
        .listGuardrailsPaginator(page -> page.guardrailIdentifier(id).maxResults(PAGE))
        .guardrails()
        .stream();
  }
}
