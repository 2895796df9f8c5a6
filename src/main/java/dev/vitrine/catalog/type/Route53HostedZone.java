package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.value;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.route53.Route53Client;

/**
 * A zone of DNS records, public or private; its id is shown without the path that AWS puts before
 * it.
 */
@Component
final class Route53HostedZone implements ResourceType {

  // https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html
  private static final String PAGE = "100";

  private static final Definition DEFINITION =
      Definition.of("AWS::Route53::HostedZone", "Route 53 zone", Scope.GLOBAL)
          .in("Route 53")
          .calls(Operation.of("route53", "ListHostedZones"))
          .id("Id")
          .name("Name")
          .arn("arn:{partition}:route53:::hostedzone/{id}")
          .column(TEXT, "Name")
          .column(BOOLEAN, "Config.PrivateZone")
          .column(NUMBER, "ResourceRecordSetCount")
          .column(TEXT, "Config.Comment")
          .column(TEXT, "LinkedService.ServicePrincipal")
          .managedBy("LinkedService.ServicePrincipal")
          .signal(
              INFO,
              "The zone has no records besides those that every zone has.",
              "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html",
              value("ResourceRecordSetCount", count -> ((Number) count).longValue() <= 2))
          .foundBy(Clue.DNS_NAME)
          .slow()
          .console("route53/v2/hostedzones#ListRecordSets/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListHostedZones").showing("HostedZones[?ends_with(Id, {/id})]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Route53Client.class)
        .listHostedZonesPaginator(page -> page.maxItems(PAGE))
        .hostedZones()
        .stream();
  }
}
