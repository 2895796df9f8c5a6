package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, for every account of the sandbox's world. */
@VitrineTest
class PagesTests {

  private final Pages pages;
  private final Door door;
  private final Sandbox sandbox;

  PagesTests(@LocalServerPort int port, Sandbox sandbox) {
    this.pages = new Pages(port);
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @Test
  void showsEveryAccountWithItsRealState() {
    var page = pages.page("/");
    assertThat(page.title()).isEqualTo("Accounts · Vitrine");
    var rows = page.select("[aria-label=Accounts] tbody tr");
    assertThat(rows).hasSize(8);
    assertThat(rows.stream().filter(row -> row.text().contains(" reachable"))).hasSize(7);
    assertThat(row(page, "legacy").text())
        .contains("unreachable")
        .contains("Cannot assume arn:aws:iam::555555555555:role/RoleForB")
        .contains("trust policy");
    assertThat(row(page, "payments-prod").select("a.account.color-red")).hasSize(1);
    assertThat(page.select(".who").text()).contains(System.getProperty("user.name"));
  }

  @Test
  void asksNothingButSessionsWhereNoTypeIsNamed() {
    sandbox.forgetCalls();
    pages.page("/");
    pages.page("/resources");
    pages.page("/accounts/111111111111");
    pages.page("/read-only");
    assertThat(sandbox.calls()).allMatch(call -> call.service().equals("sts"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111111111111",
        "333333333333",
        "444444444444",
        "666666666666",
        "777777777777",
        "888888888888",
        "999999999999"
      })
  void showsTheSessionOfAnAccountWithoutItsCredentials(String account) {
    var page = pages.page("/accounts/" + account);
    var assumed = "arn:aws:sts::" + account + ":assumed-role/RoleForB/";
    assertThat(fact(page, "Assumed role")).startsWith(assumed);
    assertThat(assumed + fact(page, "Session name")).isEqualTo(fact(page, "Assumed role"));
    assertThat(page.select("[aria-labelledby=session] table time")).isNotEmpty();
    assertThat(sandbox.secrets()).noneMatch(page.html()::contains);
  }

  @Test
  void saysWhyThereIsNoSession() {
    var page = pages.page("/accounts/555555555555");
    assertThat(page.select("main .strip").text()).contains("unreachable");
    assertThat(fact(page, "What to check")).contains("trust policy names Vitrine's role");
  }

  @Test
  void showsWhatWasReadByTypeAndRegion() {
    pages.settled("/resources/ec2-vpc?account=444444444444&region=eu-west-1");
    pages.settled("/resources/iam-role?account=444444444444");
    var page = pages.page("/accounts/444444444444");
    assertThat(spot(page, "VPC", "eu-west-1").text()).matches("[1-9][0-9]* VPC in eu-west-1");
    assertThat(spot(page, "VPC", "eu-west-1").select("a").attr("href"))
        .isEqualTo("/resources/ec2-vpc?account=444444444444&region=eu-west-1");
    assertThat(spot(page, "IAM role", "global").text()).contains("denied");
    assertThat(spot(page, "VPC", "global").text()).isEqualTo("·");
  }

  @Test
  void listsTheTypesByService() {
    var page = pages.page("/resources");
    assertThat(page.select("tr.group").eachText()).contains("EC2", "IAM", "S3").isSorted();
    assertThat(page.select("tbody th a").eachAttr("href"))
        .doesNotHaveDuplicates()
        .contains("/resources/ec2-instance", "/resources/s3-bucket");
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
  void leadsFromEachListToItsResources(String type) {
    var list = pages.settled("/resources/" + type + "?account=111111111111");
    assertThat(list.select(".count").text()).matches("[1-9][0-9,]*");
    var link = list.select(".rows tbody th a").getFirst();
    var page = pages.page(link.attr("href"));
    assertThat(page.select(".strip").text()).contains("found");
    assertThat(page.select("pre#raw").text()).startsWith("{").endsWith("}");
    assertThat(page.select("pre#cli").text()).startsWith("aws ").endsWith("--output json");
    assertThat(page.select("#resource-id").text()).isEqualTo(link.text());
  }

  @Test
  void provesThatNothingCanBeWritten() {
    var page = pages.page("/read-only");
    var api = door.json("/api/v1/read-only");
    assertThat(page.select("[aria-labelledby=operations] tbody tr"))
        .hasSize(api.path("operations").size());
    assertThat(page.select("[aria-labelledby=identity] tbody").text()).contains("sts AssumeRole");
    assertThat(page.select("[aria-labelledby=sessions] pre")).hasSize(api.path("grants").size());
    assertThat(page.select("[aria-labelledby=attach] pre").text())
        .contains("ec2:DescribeInstances")
        .doesNotContain("*:*")
        .doesNotContain("Describe*");
  }

  @Test
  void servesItsOwnFilesUnderTheHashOfTheirContent() {
    var page = pages.page("/resources");
    var style = page.select("link[rel=stylesheet][href^=/assets/]").attr("href");
    assertThat(style).matches("/assets/vitrine-[0-9a-f]{32}\\.css");
    var answer = door.get(style);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("cache-control"))
        .contains("max-age=31536000, public, immutable");
    assertThat(page.select("link[href], script[src], img[src]").eachAttr("href"))
        .allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
  }

  private static Element row(Document page, String account) {
    return page.select("[aria-label=Accounts] tbody tr").stream()
        .filter(row -> row.select("th").text().contains(account))
        .findFirst()
        .orElseThrow();
  }

  private static String fact(Document page, String name) {
    return page.select("dl.facts > div").stream()
        .filter(fact -> fact.select("dt").text().equals(name))
        .map(fact -> fact.select("dd").text())
        .findFirst()
        .orElseThrow();
  }

  private static Element spot(Document page, String type, String region) {
    var column = page.select(".matrix thead th").eachText().indexOf(region);
    return page.select(".matrix tbody tr").stream()
        .filter(row -> row.select("th").text().equals(type))
        .map(row -> row.child(column))
        .findFirst()
        .orElseThrow();
  }
}
