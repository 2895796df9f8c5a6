package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Nested;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.HostedZone;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/** DNS records of one name and type; what an alias leads to is known by its DNS name only. */
@Component
final class Route53RecordSet implements ResourceType {

  // https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html
  private static final String PAGE = "300";
  private static final String ZONES = "100";

  private static final Pattern PRIVATE =
      Pattern.compile("(10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.)[\\d.]+");

  private static final Definition DEFINITION =
      Definition.of("AWS::Route53::RecordSet", "Route 53 record", Scope.GLOBAL)
          .in("Route 53")
          .calls(
              Operation.of("route53", "ListHostedZones"),
              Operation.of("route53", "ListResourceRecordSets"))
          .id("HostedZoneId", "Name", "Type", "SetIdentifier")
          .name("Name")
          .column(TEXT, "Name")
          .column(TEXT, "Type")
          .column(NUMBER, "TTL")
          .texts("ResourceRecords.Value")
          .column(TEXT, "AliasTarget.DNSName")
          .column(TEXT, "SetIdentifier")
          .column(NUMBER, "Weight")
          .column(TEXT, "Failover")
          .column(TEXT, "Region")
          .reference("HostedZoneId", "route53-hosted-zone")
          .signal(
              INFO,
              "A public record names a private address.",
              "RFC 1918, section 3",
              isFalse("PrivateZone")
                  .and(
                      any(
                          "ResourceRecords.Value",
                          value -> PRIVATE.matcher(String.valueOf(value)).matches())))
          .foundBy(Clue.DNS_NAME, Clue.IP_ADDRESS)
          .console("route53/v2/hostedzones#ListRecordSets/{1}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListResourceRecordSets")
        .giving("HostedZoneId", "{HostedZoneId}")
        .showing(
            "ResourceRecordSets[?Name=={Name} && Type=={Type}"
                + " && not_null(SetIdentifier, '')=={SetIdentifier}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var client = clients.of(Route53Client.class);
    return Nested.in(
        zones(client),
        zone ->
            client
                .listResourceRecordSetsPaginator(
                    page -> page.hostedZoneId(zone.id()).maxItems(PAGE))
                .resourceRecordSets()
                .stream()
                .map(record -> in(zone, record)));
  }

  // AWS begins at the record that is named, or at the next one where there is no such.
  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var parts = id.split("\\|", 4);
    if (parts.length < 4) {
      return Optional.empty();
    }
    var client = clients.of(Route53Client.class);
    return zones(client)
        .filter(zone -> zone.id().equals(parts[0]))
        .findFirst()
        .flatMap(zone ->
            client
                .listResourceRecordSets(one ->
                    one.hostedZoneId(zone.id())
                        .startRecordName(parts[1])
                        .startRecordType(parts[2])
                        .startRecordIdentifier(parts[3].isEmpty() ? null : parts[3])
                        .maxItems("1"))
                .resourceRecordSets()
                .stream()
                .filter(record -> isNamed(record, parts))
                .findFirst()
                .map(record -> in(zone, record)));
  }

  private static Stream<HostedZone> zones(Route53Client client) {
    return client.listHostedZonesPaginator(page -> page.maxItems(ZONES)).hostedZones().stream();
  }

  private static Item in(HostedZone zone, ResourceRecordSet record) {
    var config = zone.config();
    return Item.of(record)
        .with("HostedZoneId", zone.id())
        .with("PrivateZone", config == null ? null : config.privateZone());
  }

  private static boolean isNamed(ResourceRecordSet record, String[] parts) {
    return record.name().equals(parts[1])
        && record.typeAsString().equals(parts[2])
        && Objects.requireNonNullElse(record.setIdentifier(), "").equals(parts[3]);
  }
}
