package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Where addresses, routes and peerings lead, in the sandbox's payments-prod. */
@VitrineTest
class NetworkLinksTests {

  private static final String PROD = "111111111111";
  private static final String STAGING = "333333333333";

  private final Door door;

  NetworkLinksTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @ParameterizedTest
  @CsvSource({
    "Interface for NAT Gateway, ec2-nat-gateway",
    "VPC Endpoint Interface, ec2-vpc-endpoint",
    "Network Interface for Transit Gateway Attachment, ec2-transit-gateway-attachment"
  })
  void leadsFromAnInterfaceToWhatItServes(String description, String type) {
    var serving =
        items("ec2-network-interface").stream()
            .filter(
                one -> one.path("fields").path("Description").asString("").startsWith(description))
            .toList();

    assertThat(serving)
        .isNotEmpty()
        .allSatisfy(one -> {
          var target = link(one, type);
          assertThat(ids(type)).contains(target.path("id").asString());
        });
  }

  @Test
  void leadsOverAPeeringToTheOtherAccount() {
    var peerings = items("ec2-vpc-peering-connection");
    var vpcs =
        door.json("/api/v1/resources/ec2-vpc?account=%s&region=eu-west-1".formatted(STAGING));
    var staging = vpcs.path("items").valueStream().map(one -> one.path("id").asString()).toList();

    assertThat(peerings)
        .flatMap(one -> one.path("links").valueStream().toList())
        .anySatisfy(link -> {
          assertThat(link.path("account").asString()).isEqualTo(STAGING);
          assertThat(staging).contains(link.path("id").asString());
        });
  }

  @Test
  void leadsFromRoutesToGatewaysOnlyWhereTheyAreGateways() {
    var gateways =
        items("ec2-route-table").stream()
            .flatMap(one -> one.path("links").valueStream())
            .filter(link -> link.path("type").asString().equals("ec2-internet-gateway"))
            .map(link -> link.path("id").asString())
            .toList();

    assertThat(gateways).isNotEmpty().allMatch(id -> id.startsWith("igw-"));
    assertThat(ids("ec2-internet-gateway")).containsAll(gateways);
  }

  @Test
  void makesNoLinkToAGroupThatAServiceOwns() {
    var groups = items("ec2-security-group");

    assertThat(groups)
        .flatMap(one -> one.path("links").valueStream().map(JsonNode::toString).toList())
        .anyMatch(link -> link.contains("123456789012") && link.contains("sg-1a2b3c4d"))
        .noneMatch(link -> link.contains("sg-843f59ed"));
  }

  @Test
  void saysWhoseASharedGatewayIs() {
    var shared =
        door.json(
            "/api/v1/resources/ec2-transit-gateway?account=%s&region=eu-west-1".formatted(STAGING));

    assertThat(shared.path("items").valueStream().map(one -> one.path("arn").asString()))
        .anyMatch(arn -> arn.startsWith("arn:aws:ec2:eu-west-1:" + PROD));
  }

  private List<JsonNode> items(String type) {
    return door.json(
            "/api/v1/resources/%s?account=%s&region=eu-west-1&limit=1000".formatted(type, PROD))
        .path("items")
        .valueStream()
        .toList();
  }

  private List<String> ids(String type) {
    return items(type).stream().map(one -> one.path("id").asString()).toList();
  }

  private static JsonNode link(JsonNode item, String type) {
    return item.path("links")
        .valueStream()
        .filter(link -> link.path("type").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
