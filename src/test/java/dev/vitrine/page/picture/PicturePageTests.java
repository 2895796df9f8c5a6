package dev.vitrine.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The pictures behind the front door. */
@VitrineTest
class PicturePageTests {

  private static final String PROD = "111111111111";
  private static final String HOSTILE = "888888888888";

  private final Door door;

  PicturePageTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @Test
  void drawsAVpcAndSaysTheSameInATable() {
    var page = settled(map(PROD, "main"));
    assertThat(page.select("svg.picture-svg .picture-frame-title").eachText())
        .containsExactly("eu-west-1a", "eu-west-1b", "eu-west-1c");
    assertThat(page.select("svg a[aria-label^=Subnet public-a]").attr("aria-label"))
        .startsWith("Subnet public-a, 10.")
        .endsWith(", public");
    assertThat(page.select("svg a[aria-label^=Subnet full]").attr("aria-label"))
        .endsWith(", private");
    assertEverythingDrawnIsListed(page);
    assertThat(page.select(".picture-lacks")).isEmpty();
  }

  @Test
  void drawsOneSubnetAlone() {
    var address = map(PROD, "main");
    var subnet = settled(address).select("select[name=subnet] option").eachAttr("value").get(1);
    var page = settled(address + "&subnet=" + subnet);
    assertThat(page.select("svg .picture-frame a.picture-head")).isEmpty();
    assertThat(page.select("svg a[aria-label^=Subnet]")).hasSize(1);
    assertThat(page.select(".picture-left-out").text()).contains("other subnets");
    assertThat(door.get(address + "&subnet=subnet-nothing").statusCode()).isEqualTo(400);
  }

  @Test
  void leadsOnlyToPagesThatAreThere() {
    var page = settled(map(PROD, "main"));
    var addresses = page.select("svg a").eachAttr("href");
    assertThat(addresses).hasSizeGreaterThan(20);
    for (String address : Set.copyOf(addresses)) {
      assertThat(door.get(address).statusCode()).as(address).isEqualTo(200);
    }
  }

  @Test
  void saysWhatIsDeniedAndDrawsNoneOfIt() {
    var page = settled(map("444444444444", "main"));
    assertThat(page.select(".picture-lacks li").eachText())
        .anyMatch(lack ->
            lack.contains("denied")
                && lack.contains("RDS instance: none is drawn")
                && lack.contains("rds:DescribeDBInstances"));
    assertThat(page.select("svg.picture-svg")).hasSize(1);
  }

  @Test
  void saysThatAnAnswerIsStillToCome() {
    var id = id("777777777777", "ec2-vpc", "main");
    var address = "/accounts/777777777777/eu-west-1/ec2-vpc/map?id=" + id;
    var first = page(address + "&refresh=true");
    assertThat(first.select("[role=status]").text()).contains("still to come");
    assertThat(first.select("#answer[hx-get]").attr("hx-get")).isEqualTo(address);
    assertThat(settled(address).select("svg.picture-svg")).hasSize(1);
  }

  @Test
  void answersAVpcThatDoesNotExistWithNotFound() {
    var address = "/accounts/111111111111/eu-west-1/ec2-vpc/map?id=";
    settled(map(PROD, "main"));
    assertThat(door.get(address + "vpc-0123456789abcdef0").statusCode()).isEqualTo(404);
    assertThat(door.get("/accounts/121212121212/eu-west-1/ec2-vpc/map?id=vpc-1").statusCode())
        .isEqualTo(404);
    assertThat(door.get("/trust?account=121212121212").statusCode()).isEqualTo(404);
    assertThat(door.get("/trust?account=x").statusCode()).isEqualTo(400);
    assertThat(door.get("/trust?account=").statusCode()).isEqualTo(200);
  }

  @Test
  void drawsTrustOverAllAccounts() {
    var page = settled("/trust");
    assertThat(page.select("svg a.picture-head").eachAttr("aria-label"))
        .contains("Role promote", "Role partner-upload, anyone", "Role reader, conditions");
    assertThat(page.select("svg .picture-frame").eachText())
        .anyMatch(frame -> frame.contains("another account") && frame.contains("222222222222"));
    assertThat(page.select(".picture-lacks li").eachText())
        .anyMatch(lack -> lack.contains("data-lake") && lack.contains("iam:ListRoles"))
        .anyMatch(lack -> lack.contains("legacy") && lack.contains("unreachable"));
    assertEverythingDrawnIsListed(page);
  }

  @Test
  void drawsTheTrustOfOneRole() {
    var page = settled("/accounts/111111111111/global/iam-role/trust?id=promote");
    assertThat(page.select("svg a.picture-head").eachAttr("aria-label"))
        .containsExactly("Role promote");
    assertThat(page.select("svg .picture-title").eachText()).contains("role worker");
    assertThat(door.get("/accounts/111111111111/global/iam-role/trust?id=nobody").statusCode())
        .isEqualTo(404);
  }

  @Test
  void drawsWhatLiesAroundAResource() {
    var instance = item(PROD, "ec2-instance").path("id").asString();
    settled(map(PROD, "main"));
    for (int steps = 1; steps <= 2; steps++) {
      var page =
          page(
              "/accounts/111111111111/eu-west-1/ec2-instance/neighbours?id=%s&steps=%d"
                  .formatted(instance, steps));
      assertThat(page.select("svg a.picture-head, svg a.picture-part").eachAttr("aria-label"))
          .anyMatch(label -> label.startsWith("Subnet "));
      assertEverythingDrawnIsListed(page);
    }
  }

  @Test
  void namesTheWaysToThePictures() {
    settled(map(PROD, "main"));
    var page = page("/pictures");
    assertThat(page.select("main a[href=/trust]")).hasSize(1);
    assertThat(page.select("main tbody a").eachAttr("href")).contains(map(PROD, "main"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "trust", "neighbours"})
  void addsNoElementForAStrangersText(String picture) {
    var tame = new TreeSet<String>();
    addresses(picture, PROD).forEach(address -> tame.addAll(forms(settled(address))));
    tame.addAll(forms(settled("/trust?within=true")));
    for (String address : addresses(picture, HOSTILE).toList()) {
      var hostile = settled(address);
      assertThat(tame).as(address).containsAll(forms(hostile));
      assertThat(hostile.select("[href]").eachAttr("href"))
          .allMatch(to -> to.equals("#main") || (to.startsWith("/") && !to.startsWith("//")));
    }
  }

  private Stream<String> addresses(String picture, String account) {
    return switch (picture) {
      case "map" ->
          items(account, "ec2-vpc")
              .map(item ->
                  "/accounts/%s/eu-west-1/ec2-vpc/map?id=%s"
                      .formatted(account, item.path("id").asString()));
      case "trust" -> Stream.of("/trust?within=true&account=" + account);
      default ->
          Stream.of("ec2-instance", "ec2-security-group", "iam-role")
              .flatMap(type -> items(account, type).limit(6))
              .map(item ->
                  "/accounts/%s/%s/%s/neighbours?steps=2&id=%s"
                      .formatted(
                          account,
                          item.path("region").asString(),
                          item.path("type").asString(),
                          encoded(item.path("id").asString())));
    };
  }

  private static void assertEverythingDrawnIsListed(Document page) {
    var table = page.select("#picture-table + div tbody tr");
    var rows = table.eachText();
    var titles =
        page.select(
                "svg .picture-area > title, svg .picture-head > title, svg .picture-part > title")
            .eachText();
    assertThat(titles).isNotEmpty().hasSameSizeAs(rows);
    assertThat(page.select("svg.picture-svg > title")).hasSize(1);
    var links = new TreeSet<>(table.select("th a").eachAttr("href"));
    assertThat(links).isEqualTo(new TreeSet<>(page.select("svg a").eachAttr("href")));
  }

  private static Set<String> forms(Document page) {
    return page.getAllElements().stream()
        .map(element ->
            element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).sorted().toList())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String map(String account, String name) {
    return "/accounts/%s/eu-west-1/ec2-vpc/map?id=%s"
        .formatted(account, id(account, "ec2-vpc", name));
  }

  private String id(String account, String type, String name) {
    return items(account, type)
        .filter(item -> item.path("name").asString("").equals(name))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  private JsonNode item(String account, String type) {
    return items(account, type).findFirst().orElseThrow();
  }

  private Stream<JsonNode> items(String account, String type) {
    var region = type.startsWith("iam-") ? "" : "&region=eu-west-1";
    var address = "/api/v1/resources/" + type + "?limit=100&account=" + account + region;
    return door.json(address).path("items").valueStream();
  }

  private Document settled(String address) {
    var page = page(address);
    for (int look = 0; look < 200 && !page.select("#answer[hx-get]").isEmpty(); look++) {
      page = page(page.select("#answer").attr("hx-get"));
    }
    assertThat(page.select("#answer[hx-get]")).as(address).isEmpty();
    return page;
  }

  private Document page(String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    var page = Jsoup.parse(answer.body(), "http://127.0.0.1/");
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("[style], iframe, object, embed, base")).isEmpty();
    return page;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
