package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Names, tags and descriptions that are attacks stay texts, and hide nobody else's rows. */
@VitrineTest
class HostileTextTests {

  private static final String HOSTILE = "?account=888888888888";
  private static final String TAME = "?account=111111111111";

  private final Pages pages;
  private final Door door;

  HostileTextTests(@LocalServerPort int port) {
    this.pages = new Pages(port);
    this.door = new Door(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ec2-instance",
        "ec2-network-interface",
        "ec2-security-group",
        "ec2-subnet",
        "ec2-volume",
        "ec2-vpc",
        "iam-role",
        "iam-user",
        "s3-bucket"
      })
  void addsNoElementAndNoAttributeToAList(String type) {
    var tame = pages.settled("/resources/" + type + TAME);
    var hostile = pages.settled("/resources/" + type + HOSTILE);
    assertThat(forms(tame)).containsAll(forms(hostile));
    assertThat(addresses(hostile)).allMatch(HostileTextTests::leadsNowhereElse);
    assertThat(hostile.select(".rows tbody tr")).hasSize(items(type, HOSTILE).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ec2-instance", "ec2-security-group", "iam-role", "iam-user"})
  void addsNothingToThePageOfAResource(String type) {
    var allowed = new TreeSet<String>();
    items(type, TAME).stream()
        .limit(10)
        .forEach(item -> allowed.addAll(forms(pages.page(address(type, item)))));
    for (JsonNode item : items(type, HOSTILE)) {
      var page = pages.page(address(type, item));
      assertThat(allowed).as(address(type, item)).containsAll(forms(page));
      assertThat(addresses(page)).allMatch(HostileTextTests::leadsNowhereElse);
    }
  }

  @Test
  void showsAnAttackAsWhatItIs() {
    var page = pages.settled("/resources/ec2-instance" + HOSTILE);
    assertThat(page.select(".rows bdi").eachText())
        .contains("<script>alert(1)</script>", "javascript:alert(1)", "${7*7}", "[[${7*7}]]")
        .contains(
            "\\u202Egnp.exe",
            "name\\u000D\\u000A2026-11-24T08:00:00Z ERROR dev.vitrine" + " everything is on fire")
        .doesNotContain("49");
  }

  @Test
  void showsTheOthersBesideIt() {
    var both = "/resources/ec2-instance?account=888888888888&account=333333333333";
    var rows = pages.settled(both + "&region=eu-west-1").select(".rows tbody tr");
    assertThat(rows.eachText()).anyMatch(row -> row.contains("payments-staging"));
    assertThat(rows.eachText()).anyMatch(row -> row.contains("888888888888"));
  }

  @Test
  void keepsAnAttackInTheAddressATextToo() {
    var quoted = "%22%5C%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E%22";
    var page = pages.settled("/resources/ec2-instance" + TAME + "&q=" + quoted);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("main input[name=q]").val())
        .isEqualTo("\"\\\"><img src=x onerror=alert(1)>\"");
    assertThat(addresses(page)).allMatch(HostileTextTests::leadsNowhereElse);
    var attack = "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E";
    var refusal = pages.page("/resources/ec2-instance" + TAME + "&q=" + attack, 400);
    assertThat(refusal.select("img")).isEmpty();
    assertThat(addresses(refusal)).allMatch(HostileTextTests::leadsNowhereElse);
  }

  private List<JsonNode> items(String type, String where) {
    var items = door.json("/api/v1/resources/" + type + where + "&limit=100").path("items");
    return IntStream.range(0, items.size()).mapToObj(items::path).toList();
  }

  private static String address(String type, JsonNode item) {
    var id =
        java.net.URLEncoder.encode(
            item.path("id").asString(), java.nio.charset.StandardCharsets.UTF_8);
    return "/accounts/%s/%s/%s?id=%s"
        .formatted(item.path("account").asString(), item.path("region").asString(), type, id);
  }

  // Each element with the names of its attributes; what an attack adds is not among a tame page's.
  private static Set<String> forms(Document page) {
    return page.getAllElements().stream()
        .map(element ->
            element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).sorted().toList())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> addresses(Document page) {
    return page.select("[href], [action], [src]").stream()
        .map(element -> element.attr("href") + element.attr("action") + element.attr("src"))
        .toList();
  }

  private static boolean leadsNowhereElse(String address) {
    return address.equals("#main")
        || address.startsWith("https://console.aws.amazon.com/")
        || (address.startsWith("/") && !address.startsWith("//"));
  }
}
