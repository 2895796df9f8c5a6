package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Signal.Level.INFO;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.AliasListEntry;
import software.amazon.awssdk.services.kms.model.KeyListEntry;

/** A key of KMS; its list answers ids only, so its aliases are asked for too. */
@Component
final class KmsKey implements ResourceType {

  private static final int KEYS = 1000;
  private static final int ALIASES = 100;

  // https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
  private static final String OF_AWS = "alias/aws/";

  private static final Definition DEFINITION =
      Definition.of("AWS::KMS::Key", "KMS key", Scope.REGIONAL)
          .in("KMS")
          .calls(Operation.of("kms", "ListAliases"), Operation.of("kms", "ListKeys"))
          .id("KeyId")
          .name("AliasName")
          .arnIn("KeyArn", "arn:{partition}:kms:{region}:{account}:key/{id}")
          .column(TEXT, "KeyId")
          .column(TEXT, "AliasName")
          .signal(
              INFO,
              "No alias names the key.",
              "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
              absent("AliasName"))
          .managedBy("KeyManager")
          .slow()
          .console("kms/home?region={region}#/kms/keys/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeKey").giving("KeyId", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var kms = clients.of(KmsClient.class);
    var aliases =
        kms.listAliasesPaginator(page -> page.limit(ALIASES)).aliases().stream()
            .filter(alias -> alias.targetKeyId() != null)
            .collect(
                Collectors.groupingBy(
                    AliasListEntry::targetKeyId,
                    Collectors.mapping(AliasListEntry::aliasName, Collectors.toList())));
    return kms.listKeysPaginator(page -> page.limit(KEYS)).keys().stream()
        .map(key -> item(key, aliases.getOrDefault(key.keyId(), List.of())));
  }

  private static Item item(KeyListEntry key, List<String> aliases) {
    var ofAws = aliases.stream().anyMatch(alias -> alias.startsWith(OF_AWS));
    return Item.of(key).with("AliasName", aliases).with("KeyManager", ofAws ? "AWS" : "");
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Key",
            Operation.of("kms", "DescribeKey"),
            (clients, item) -> clients.of(KmsClient.class).describeKey(one -> one.keyId(id(item)))),
        // https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html
        Detail.of(
                "Rotation",
                Operation.of("kms", "GetKeyRotationStatus"),
                (clients, item) ->
                    clients.of(KmsClient.class).getKeyRotationStatus(one -> one.keyId(id(item))))
            .absentOn("UnsupportedOperationException"));
  }

  private static String id(SdkPojo item) {
    return Members.text(item, "KeyId");
  }
}
