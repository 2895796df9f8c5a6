package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** Whether new EBS volumes of a region are encrypted by themselves: one answer a region. */
@Component
final class Ec2EbsDefault implements ResourceType {
  private static final Definition DEFINITION =
      Definition.unnamed("ec2-ebs-default", "EBS defaults of a region", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "GetEbsEncryptionByDefault"))
          .id("RegionName")
          .name("RegionName")
          .column(TEXT, "RegionName")
          .column(BOOLEAN, "EbsEncryptionByDefault")
          .signal(
              WARNING,
              "New volumes are encrypted only where somebody thinks of it.",
              "Security Hub EC2.7",
              isFalse("EbsEncryptionByDefault"))
          .slow()
          .console("ec2/home?region={region}#Settings:")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("GetEbsEncryptionByDefault");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var answer = clients.of(Ec2Client.class).getEbsEncryptionByDefault(_ -> {});
    return Stream.of(Item.of(answer).with("RegionName", clients.region().value()));
  }
}
