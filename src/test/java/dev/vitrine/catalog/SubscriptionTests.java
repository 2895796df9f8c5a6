package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is shown of subscriptions, whose endpoints hold addresses, numbers and tokens. */
@VitrineTest
class SubscriptionTests {

  private static final String LIST =
      "/api/v1/resources/sns-subscription?account=111111111111&region=eu-west-1";

  private final Door door;

  SubscriptionTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @Test
  void showsOfAnEndpointOnlyWhatIsNoSecret() {
    assertThat(items().stream().map(item -> item.path("fields").path("Endpoint").asString("")))
        .containsExactlyInAnyOrder(
            "arn:aws:sqs:eu-west-1:111111111111:orders",
            "arn:aws:lambda:eu-west-1:111111111111:function:checkout",
            "arn:aws:firehose:eu-west-1:111111111111:deliverystream/clicks-to-s3",
            device(),
            "v…@shop.example.com",
            "v…@shop.example.com",
            "v…@shop.example.com",
            "hooks.chat.example.com",
            "monitor.example.com",
            "old.example.com",
            "…42",
            "withheld");
  }

  private String device() {
    return items().stream()
        .filter(item -> item.path("fields").path("Protocol").asString("").equals("application"))
        .map(item -> item.path("fields").path("Endpoint").asString(""))
        .filter(endpoint -> endpoint.startsWith("arn:aws:sns:"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsPendingOnesApartWithoutNamingTheirEndpoints() {
    var pending =
        items().stream()
            .filter(item -> item.path("arn").isNull())
            .map(item -> item.path("id").asString())
            .toList();

    assertThat(pending)
        .contains("alerts|email|" + digest("vitrine-canary.new@shop.example.com"))
        .contains("alerts|email-json|" + digest("vitrine-canary.bot@shop.example.com"))
        .contains("news|https|" + digest("https://old.example.com/vitrine-canary"))
        .doesNotHaveDuplicates();
  }

  @Test
  void showsNoMoreInTheRawForm() {
    assertThat(items())
        .allSatisfy(item -> {
          var id = URLEncoder.encode(item.path("id").asString(), StandardCharsets.UTF_8);
          var place = "/accounts/111111111111/eu-west-1/sns-subscription?id=" + id;
          var one =
              door.get(
                  "/api/v1/accounts/111111111111/regions/eu-west-1/resources/sns-subscription?id="
                      + id);
          assertThat(one.body()).contains("\"raw\":{\"").doesNotContain("vitrine-canary");
          assertThat(door.get(place).body()).doesNotContain("vitrine-canary");
        });
  }

  private List<JsonNode> items() {
    return door.json(LIST).path("items").valueStream().toList();
  }

  private static String digest(String endpoint) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(endpoint.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
