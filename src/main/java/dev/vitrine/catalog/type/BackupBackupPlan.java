package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.olderThan;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.backup.BackupClient;

/** A plan of what is backed up when; deleted ones are left out. */
@Component
final class BackupBackupPlan implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::Backup::BackupPlan", "Backup plan", Scope.REGIONAL)
          .in("Backup")
          .calls(Operation.of("backup", "ListBackupPlans"))
          .id("BackupPlanId")
          .name("BackupPlanName")
          .arnIn("BackupPlanArn", "arn:{partition}:backup:{region}:{account}:backup-plan:{id}")
          .createdAt("CreationDate")
          .column(TEXT, "BackupPlanName")
          .column(INSTANT, "LastExecutionDate")
          .column(TEXT, "VersionId")
          .texts("AdvancedBackupSettings.ResourceType")
          .column(INSTANT, "CreationDate")
          .signal(
              WARNING,
              "The plan has never run.",
              "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlansListMember.html",
              absent("LastExecutionDate"))
          .signal(
              WARNING,
              "The plan has not run for more than a month.",
              "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlansListMember.html",
              absent("LastExecutionDate")
                  .not()
                  .and(olderThan("LastExecutionDate", Duration.ofDays(31))))
          .slow()
          .console("backup/home?region={region}#/backupplan/details/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(BackupClient.class)
        .listBackupPlansPaginator(page -> page.maxResults(PAGE))
        .backupPlansList()
        .stream();
  }
}
