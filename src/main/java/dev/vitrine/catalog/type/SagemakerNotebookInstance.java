package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.olderThan;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.NotebookInstanceSummary;

/** A SageMaker notebook instance, which is paid for as long as it runs. */
@Component
final class SagemakerNotebookInstance implements ResourceType {

  private static final int PAGE = 100;
  private static final Duration LONG = Duration.ofDays(90);

  private static final Definition DEFINITION =
      Definition.of("AWS::SageMaker::NotebookInstance", "SageMaker notebook", Scope.REGIONAL)
          .in("SageMaker AI")
          .calls(Operation.of("sagemaker", "ListNotebookInstances"))
          .id("NotebookInstanceName")
          .name("NotebookInstanceName")
          .arnIn(
              "NotebookInstanceArn",
              "arn:{partition}:sagemaker:{region}:{account}:notebook-instance/{id}")
          .createdAt("CreationTime")
          .column(TEXT, "NotebookInstanceName")
          .column(STATE, "NotebookInstanceStatus")
          .column(TEXT, "InstanceType")
          .column(TEXT, "Url")
          .column(TEXT, "NotebookInstanceLifecycleConfigName")
          .column(TEXT, "DefaultCodeRepository")
          .column(INSTANT, "LastModifiedTime")
          .column(INSTANT, "CreationTime")
          .signal(
              WARNING,
              "The notebook could not be started, changed or deleted.",
              "https://docs.aws.amazon.com/sagemaker/latest/APIReference/"
                  + "API_NotebookInstanceSummary.html",
              is("NotebookInstanceStatus", "Failed"))
          .signal(
              INFO,
              "The notebook runs, is paid for, and was last changed over 90 days ago.",
              "https://docs.aws.amazon.com/sagemaker/latest/dg/ex1-cleanup.html",
              is("NotebookInstanceStatus", "InService").and(olderThan("LastModifiedTime", LONG)))
          .console("sagemaker/home?region={region}#/notebook-instances/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return notebooks(clients, null);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return notebooks(clients, id)
        .filter(notebook -> notebook.notebookInstanceName().equals(id))
        .findFirst();
  }

  private static Stream<NotebookInstanceSummary> notebooks(Clients clients, @Nullable String part) {
    return clients
        .of(SageMakerClient.class)
        .listNotebookInstancesPaginator(page -> page.nameContains(part).maxResults(PAGE))
        .notebookInstances()
        .stream();
  }
}
