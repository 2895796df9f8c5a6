package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;
import software.amazon.awssdk.services.ssm.model.InstanceInformationStringFilter;

/** A machine whose agent reports to Systems Manager: an EC2 instance or one from elsewhere. */
@Component
final class SsmManagedInstance implements ResourceType {
  private static final int PAGE = 50;

  private static final Definition DEFINITION =
      Definition.unnamed("ssm-managed-instance", "SSM managed instance", Scope.REGIONAL)
          .in("Systems Manager")
          .calls(Operation.of("ssm", "DescribeInstanceInformation"))
          .id("InstanceId")
          .name("ComputerName")
          .createdAt("RegistrationDate")
          .column(STATE, "PingStatus")
          .column(TEXT, "ComputerName")
          .column(TEXT, "IPAddress")
          .column(TEXT, "PlatformName")
          .column(TEXT, "PlatformVersion")
          .column(TEXT, "ResourceType")
          .column(TEXT, "AgentVersion")
          .column(BOOLEAN, "IsLatestVersion")
          .column(STATE, "AssociationStatus")
          .reference("IamRole", "iam-role")
          .column(INSTANT, "LastPingDateTime")
          .link("Ec2InstanceId", "ec2-instance")
          .signal(
              WARNING,
              "The agent does not answer.",
              "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_InstanceInformation.html",
              is("PingStatus", "ConnectionLost", "Inactive"))
          .signal(
              WARNING,
              "What was to be applied to the machine has failed.",
              "Security Hub SSM.3",
              is("AssociationStatus", "Failed"))
          .signal(
              INFO,
              "The agent is not of the latest version.",
              "https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-automatic-updates.html",
              isFalse("IsLatestVersion"))
          .foundBy("mi-")
          .foundBy(Clue.IP_ADDRESS, Clue.DNS_NAME)
          .console("systems-manager/fleet-manager/managed-nodes/{id}/general?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(SsmClient.class)
        .describeInstanceInformationPaginator(page -> page.maxResults(PAGE))
        .instanceInformationList()
        .stream()
        .map(SsmManagedInstance::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var one = InstanceInformationStringFilter.builder().key("InstanceIds").values(id).build();
    return clients
        .of(SsmClient.class)
        .describeInstanceInformation(only -> only.filters(one))
        .instanceInformationList()
        .stream()
        .map(SsmManagedInstance::item)
        .findFirst();
  }

  private static Item item(InstanceInformation machine) {
    var id = String.valueOf(machine.instanceId());
    return Item.of(machine).with("Ec2InstanceId", id.startsWith("i-") ? id : null);
  }
}
