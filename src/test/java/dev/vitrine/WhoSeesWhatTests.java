package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.sandbox.Sandbox;
import dev.vitrine.viewer.Identity;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What people with different rules see through the same door. */
@VitrineTest
class WhoSeesWhatTests {

  private static final String PROD = "111111111111";
  private static final String LAKE = "444444444444";
  private static final String SUBNETS = "/api/v1/resources/ec2-subnet?region=eu-west-1";

  private final Door door;
  private final Sandbox sandbox;

  WhoSeesWhatTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @Test
  void showsEachTheAccountsOfTheirRules() {
    assertThat(accounts(People.SECURITY)).hasSize(8);
    assertThat(accounts(People.SUPPORT)).containsExactly(PROD);
    assertThat(accounts(People.DATA)).containsExactly(LAKE);
    assertThat(accounts(People.ADA)).containsExactly(PROD, "333333333333");
    assertThat(accounts(People.NOBODY)).isEmpty();
  }

  @Test
  void showsNobodyElsesResourcesWhereNoAccountIsNamed() {
    var rows = door.as(People.DATA).json(SUBNETS);
    assertThat(texts(rows.path("items"), "account")).isNotEmpty().containsOnly(LAKE);
    assertThat(texts(rows.path("coverage").path("places"), "account")).containsOnly(LAKE);
  }

  @Test
  void countsOnlyWhatTheViewerMayLookAt() {
    read(PROD);
    read(LAKE);
    // In every region, because other tests may have read them too.
    var own =
        door.as(People.DATA)
            .json("/api/v1/resources/ec2-subnet?limit=1000&max-age=1h")
            .path("items")
            .size();
    for (String address : List.of("/", "/resources", "/accounts/" + LAKE)) {
      var row =
          page(People.DATA, address).select("main li, main tr").stream()
              .filter(one -> !one.select("a[href^=/resources/ec2-subnet]").isEmpty())
              .filter(one -> !one.select(".total").isEmpty())
              .findFirst()
              .orElseThrow();
      assertThat(row.select(".total").text()).as(address).matches(own + "( and unknown in .*)?");
    }
  }

  @Test
  void t08TakesNobodyElsesNextToken() {
    var address = SUBNETS + "&limit=1";
    var token = door.as(People.ADA).json(address).path("nextToken").asString();
    assertThat(token).isNotBlank();
    door.as(People.DATA).json(address);
    sandbox.forgetCalls();
    for (Door other : List.of(door, door.as(People.DATA), door.as(People.SUPPORT))) {
      var answer = other.get(address + "&nextToken=" + token);
      var garbage = other.get(address + "&nextToken=garbage");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).isEqualTo(garbage.body());
    }
    var named = door.as(People.DATA).get(address + "&account=" + PROD + "&nextToken=" + token);
    assertThat(named.statusCode()).isEqualTo(404);
    assertThat(sandbox.calls()).isEmpty();
    assertThat(door.as(People.ADA).get(address + "&nextToken=" + token).statusCode())
        .isEqualTo(200);
  }

  @Test
  void takesTheRoleOfTheRuleAndKeepsTheSessionPolicy() {
    var session = door.as(People.SUPPORT).json("/api/v1/accounts/" + PROD + "/session");
    assertThat(session.path("status").asString()).isEqualTo("reachable");
    assertThat(session.path("assumedRoleArn").asString())
        .matches("arn:aws:sts::111111111111:assumed-role/ViewOnly/sue-[0-9a-f]{10}");
    assertThat(session.path("grants").path(0).path("policy").path("Statement")).isNotEmpty();
    assertThat(
            door.as(People.ADA)
                .json("/api/v1/accounts/" + PROD + "/session")
                .path("assumedRoleArn")
                .asString())
        .contains(":assumed-role/RoleForB/ada-");
  }

  @Test
  void servesNobodyFromWhatAnotherRoleRead() {
    // Anew, or else it may be somebody else's of the same role that is still remembered.
    assertThat(door.get(SUBNETS + "&account=" + PROD + "&max-age=0s").statusCode()).isEqualTo(200);
    sandbox.forgetCalls();
    var support = door.as(People.SUPPORT).json(SUBNETS + "&max-age=1h&account=" + PROD);
    var place = support.path("coverage").path("places").path(0);
    assertThat(place.path("status").asString()).isEqualTo("found");
    assertThat(place.path("readBy").asString()).startsWith("sue-");
    // Whoever takes the same role is served from what the first has read, and told so.
    var ada = door.as(People.ADA).json(SUBNETS + "&max-age=1h&account=" + PROD);
    var shared = ada.path("coverage").path("places").path(0);
    assertThat(shared.path("readBy").asString()).isEqualTo(System.getProperty("user.name"));
    assertThat(shared.path("requestId").asString()).isNotBlank();
  }

  @Test
  void limitsTheTypes() {
    var support = door.as(People.SUPPORT);
    var forbidden = support.get("/api/v1/resources/s3-bucket");
    var unknown = support.get("/api/v1/resources/s3-nothing");
    assertThat(forbidden.statusCode()).isEqualTo(404);
    assertThat(forbidden.body().replace("s3-bucket", "s3-nothing")).isEqualTo(unknown.body());
    sandbox.forgetCalls();
    assertThat(status(support.get("/api/v1/resources/iam-role?account=" + PROD))).isEqualTo(404);
    assertThat(status(support.get("/resources/iam-role?account=" + PROD))).isEqualTo(404);
    assertThat(status(support.get("/accounts/" + PROD + "/global/iam-role?id=web"))).isEqualTo(404);
    assertThat(
            status(
                support.get(
                    "/api/v1/accounts/" + PROD + "/regions/global/resources/iam-role?id=web")))
        .isEqualTo(404);
    assertThat(sandbox.calls()).isEmpty();
    for (String address : List.of("/", "/resources", "/accounts/" + PROD)) {
      var links =
          page(People.SUPPORT, address).select("main a[href^=/resources/]").eachAttr("href");
      assertThat(links).as(address).isNotEmpty().allMatch(link -> link.contains("/ec2-"));
    }
  }

  @Test
  void tellsWhoSeesNothingWhyAndWhoTheyAre() {
    var overage = "Your issuer did not name your groups, because there are too many.";
    var odd = new Identity(People.NOBODY.issuer(), "eve", Set.of(), Map.of(), List.of(overage));
    var notice = page(odd, "/").select("[aria-label=What you may look at]").text();
    assertThat(notice)
        .contains("You may look at no account")
        .contains(overage)
        .contains("https://issuer.test")
        .contains("eve")
        .contains("Groups none");
    assertThat(page(People.NOBODY, "/").select(".notice").text())
        .contains("SECURITY", "Support", "vitrine.access.rules");
    assertThat(page(People.ADA, "/").select(".notice")).isEmpty();
    assertThat(Jsoup.parse(door.get("/").body()).select(".notice")).isEmpty();
  }

  @Test
  void saysOnPagesWhoseSessionReadWhatAndWhen() {
    var subnet = door.as(People.ADA).json(SUBNETS + "&account=" + PROD).path("items").path(0);
    var list = page(People.ADA, "/resources/ec2-subnet?region=eu-west-1&account=" + PROD);
    var reading = list.select("[aria-label=Whose session read which place] tbody tr");
    assertThat(reading).hasSize(1);
    assertThat(reading.select("time")).hasSize(1);
    assertThat(reading.select("td.id").eachText()).hasSize(2).noneMatch(String::isBlank);
    var one =
        page(
            People.ADA,
            "/accounts/" + PROD + "/eu-west-1/ec2-subnet?id=" + subnet.path("id").asString());
    assertThat(one.select("main").text()).contains("Read by the session ada-");
  }

  private void read(String account) {
    assertThat(door.get(SUBNETS + "&account=" + account + "&max-age=1h").statusCode())
        .isEqualTo(200);
  }

  private List<String> accounts(Identity person) {
    var json = texts(door.as(person).json("/api/v1/accounts").path("items"), "id");
    var page = page(person, "/").select("[aria-label=Accounts] tbody th a .id").eachText();
    assertThat(page).isEqualTo(json);
    return json;
  }

  private Document page(Identity person, String address) {
    var answer = door.as(person).get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static int status(HttpResponse<String> answer) {
    return answer.statusCode();
  }

  private static List<String> texts(JsonNode items, String name) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(name).asString())
        .toList();
  }
}
