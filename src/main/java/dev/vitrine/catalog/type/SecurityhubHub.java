package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;

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
import software.amazon.awssdk.services.securityhub.SecurityHubClient;
import software.amazon.awssdk.services.securityhub.model.DescribeHubRequest;

/** Security Hub where it is switched on: one in a region, called {@code default}. */
@Component
final class SecurityhubHub implements ResourceType {

  private static final Definition DEFINITION =
      Definition.of("AWS::SecurityHub::Hub", "Security Hub", Scope.REGIONAL)
          .in("Security Hub")
          .calls(Operation.of("securityhub", "DescribeHub"))
          .id("HubName")
          .arnIn("HubArn", "arn:{partition}:securityhub:{region}:{account}:hub/{id}")
          .createdAt("SubscribedAt")
          .column(TEXT, "HubArn")
          .column(INSTANT, "SubscribedAt")
          .column(BOOLEAN, "AutoEnableControls")
          .column(TEXT, "ControlFindingGenerator")
          .signal(
              INFO,
              "New controls of the enabled standards are not switched on by themselves.",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/controls-findings-create-update.html",
              isFalse("AutoEnableControls"))
          .switchedOffOn("InvalidAccessException", "ResourceNotFoundException")
          .slow()
          .console("securityhub/home?region={region}#/summary")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeHub");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var hub = clients.of(SecurityHubClient.class).describeHub(DescribeHubRequest.builder().build());
    var arn = hub.hubArn();
    return Stream.of(Item.of(hub).with("HubName", arn.substring(arn.lastIndexOf('/') + 1)));
  }
}
