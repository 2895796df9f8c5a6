package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.backup.BackupClient;

/** A vault that keeps recovery points, whoever made them. */
@Component
final class BackupBackupVault implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::Backup::BackupVault", "Backup vault", Scope.REGIONAL)
          .in("Backup")
          .calls(Operation.of("backup", "ListBackupVaults"))
          .id("BackupVaultName")
          .name("BackupVaultName")
          .arnIn("BackupVaultArn", "arn:{partition}:backup:{region}:{account}:backup-vault:{id}")
          .createdAt("CreationDate")
          .column(STATE, "VaultState")
          .column(TEXT, "VaultType")
          .column(NUMBER, "NumberOfRecoveryPoints")
          .column(BOOLEAN, "Locked")
          .column(INSTANT, "LockDate")
          .column(NUMBER, "MinRetentionDays")
          .column(NUMBER, "MaxRetentionDays")
          .reference("EncryptionKeyArn", "kms-key")
          .column(INSTANT, "CreationDate")
          .signal(
              INFO,
              "The vault is not locked: its recovery points can be deleted before their time.",
              "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
              isFalse("Locked"))
          .signal(
              INFO,
              "The vault is empty.",
              "https://docs.aws.amazon.com/aws-backup/latest/devguide/vaults.html",
              is("NumberOfRecoveryPoints", "0"))
          .slow()
          .console("backup/home?region={region}#/backupvaults/details/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(BackupClient.class)
        .listBackupVaultsPaginator(page -> page.maxResults(PAGE))
        .backupVaultList()
        .stream();
  }
}
