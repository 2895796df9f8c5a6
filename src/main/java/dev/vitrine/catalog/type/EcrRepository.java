package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

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
import software.amazon.awssdk.services.ecr.EcrClient;

/** A private repository of images; the public ones belong to another service. */
@Component
final class EcrRepository implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::ECR::Repository", "ECR repository", Scope.REGIONAL)
          .in("Elastic Container Registry")
          .calls(Operation.of("ecr", "DescribeRepositories"))
          .id("repositoryName")
          .name("repositoryName")
          .arnIn("repositoryArn", "arn:{partition}:ecr:{region}:{account}:repository/{id}")
          .createdAt("createdAt")
          .column(TEXT, "repositoryName")
          .column(TEXT, "repositoryUri")
          .column(STATE, "imageTagMutability")
          .column(BOOLEAN, "imageScanningConfiguration.scanOnPush")
          .column(TEXT, "encryptionConfiguration.encryptionType")
          .reference("encryptionConfiguration.kmsKey", "kms-key")
          .column(INSTANT, "createdAt")
          .signal(
              WARNING,
              "Images are not scanned when they are pushed, unless the registry scans them.",
              "Security Hub ECR.1",
              isFalse("imageScanningConfiguration.scanOnPush"))
          .signal(
              INFO,
              "A tag can be moved to another image.",
              "Security Hub ECR.2",
              is("imageTagMutability", "MUTABLE"))
          .slow()
          .console("ecr/repositories/private/{account}/{id}?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(EcrClient.class)
        .describeRepositoriesPaginator(page -> page.maxResults(PAGE))
        .repositories()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(EcrClient.class)
        .describeRepositories(one -> one.repositoryNames(id))
        .repositories()
        .stream()
        .findFirst();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Images",
            Operation.of("ecr", "DescribeImages"),
            (clients, item) ->
                clients
                    .of(EcrClient.class)
                    .describeImages(page ->
                        page.repositoryName(Members.text(item, "repositoryName"))
                            .maxResults(PAGE))));
  }
}
