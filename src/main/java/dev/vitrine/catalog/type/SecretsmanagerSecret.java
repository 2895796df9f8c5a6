package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.olderThan;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * A secret as what is known about it, never its value; those that wait for deletion are listed too.
 */
@Component
final class SecretsmanagerSecret implements ResourceType {

  private static final int PAGE = 100;
  private static final Duration LONG = Duration.ofDays(90);

  private static final Definition DEFINITION =
      Definition.of("AWS::SecretsManager::Secret", "Secret", Scope.REGIONAL)
          .in("Secrets Manager")
          .calls(Operation.of("secretsmanager", "ListSecrets"))
          .id("Name")
          .name("Name")
          .arnIn("ARN", "arn:{partition}:secretsmanager:{region}:{account}:secret:{id}-{}")
          .createdAt("CreatedDate")
          .tags("Tags")
          .column(TEXT, "Name")
          .column(TEXT, "Description")
          .column(BOOLEAN, "RotationEnabled")
          .column(INSTANT, "LastRotatedDate")
          .column(INSTANT, "LastChangedDate")
          .column(INSTANT, "LastAccessedDate")
          .column(INSTANT, "DeletedDate")
          .reference("KmsKeyId", "kms-key")
          .reference("RotationLambdaARN", "lambda-function")
          .column(TEXT, "PrimaryRegion")
          .signal(
              WARNING,
              "The secret is not rotated automatically.",
              "Security Hub SecretsManager.1",
              absent("RotationEnabled").or(isFalse("RotationEnabled")))
          .signal(
              INFO,
              "Nobody has read the secret for 90 days.",
              "Security Hub SecretsManager.3",
              absent("LastAccessedDate")
                  .and(olderThan("CreatedDate", LONG))
                  .or(absent("LastAccessedDate").not().and(olderThan("LastAccessedDate", LONG))))
          .signal(
              WARNING,
              "The secret is scheduled for deletion.",
              "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
              absent("DeletedDate").not())
          .withholds("ExternalSecretRotationMetadata.Value")
          .managedBy("OwningService")
          .console("secretsmanager/secret?name={id}&region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListSecrets")
        .giving("IncludePlannedDeletion")
        .showing("SecretList[?Name=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(SecretsManagerClient.class)
        .listSecretsPaginator(page -> page.includePlannedDeletion(true).maxResults(PAGE))
        .stream()
        .flatMap(page -> page.secretList().stream());
  }
}
