package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;

/** A pipeline; its stages may hold secrets and are not read. */
@Component
final class CodepipelinePipeline implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::CodePipeline::Pipeline", "CodePipeline pipeline", Scope.REGIONAL)
          .in("CodePipeline")
          .calls(Operation.of("codepipeline", "ListPipelines"))
          .id("name")
          .name("name")
          .arn("arn:{partition}:codepipeline:{region}:{account}:{id}")
          .createdAt("created")
          .column(TEXT, "name")
          .column(NUMBER, "version")
          .column(TEXT, "pipelineType")
          .column(TEXT, "executionMode")
          .column(INSTANT, "created")
          .column(INSTANT, "updated")
          .console("codesuite/codepipeline/pipelines/{id}/view?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(CodePipelineClient.class)
        .listPipelinesPaginator(page -> page.maxResults(PAGE))
        .pipelines()
        .stream();
  }
}
