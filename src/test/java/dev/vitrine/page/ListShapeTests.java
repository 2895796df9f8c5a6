package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a list is arranged, looked into and taken along: all of it stands in its address. */
@VitrineTest
class ListShapeTests {

  private static final String LIST = "/resources/ec2-instance?account=111111111111";

  private final Pages pages;
  private final Door door;
  private final Sandbox sandbox;

  ListShapeTests(@LocalServerPort int port, Sandbox sandbox) {
    this.pages = new Pages(port);
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&columns=name&columns=state&columns=InstanceType&columns=tag:env",
        "&columns=name,State,instancetype&columns=tag:env",
        "&columns=,name,,State,&columns=instancetype&columns=&columns=tag:env"
      })
  void showsTheColumnsThatSomebodyChose(String columns) {
    var page = pages.settled(LIST + columns + "&size=25");
    assertThat(heads(page))
        .containsExactly("InstanceId", "Name", "State", "InstanceType", "tag:env");
    assertThat(page.select(".rows tbody tr:first-child > *")).hasSize(5);
    for (String link : List.of("a[rel=next]", ".rows thead a")) {
      var next = pages.settled(page.select(link).getLast().attr("href"));
      assertThat(heads(next)).as(link).isEqualTo(heads(page));
      assertThat(next.select(".rows tbody tr")).hasSize(25);
    }
    assertThat(page.select(".arrange input[name=columns][checked]").eachAttr("value"))
        .containsExactly("name", "State", "InstanceType", "tag:env");
  }

  @Test
  void sortsByEveryColumnItShows() {
    var all = LIST + "&columns=name,account,region,signal,managedBy,State,tag:env";
    var page = pages.settled(all.replace(",tag:env", "&columns=tag:env"));
    for (var head : page.select(".rows thead a")) {
      var sorted = pages.settled(head.attr("href"));
      assertThat(sorted.select("th[aria-sort] bdi").text()).isEqualTo(head.select("bdi").text());
      assertThat(sorted.select(".rows caption").text()).contains(", by ");
    }
    var worst = pages.settled(LIST + "&sort=-signal");
    assertThat(worst.select("th[aria-sort=descending]").text()).startsWith("Signals");
    var ranks =
        worst.select(".rows .word").eachText().stream()
            .filter(word -> List.of("critical", "warning", "info").contains(word))
            .map(List.of("critical", "warning", "info")::indexOf)
            .toList();
    assertThat(ranks).isNotEmpty().isSorted();
  }

  @Test
  void takesAsManyRowsAPageAsAsked() {
    var page = pages.settled(LIST + "&size=200&density=dense");
    assertThat(page.select(".rows tbody tr")).hasSize(200);
    assertThat(page.select(".rows table.dense")).hasSize(1);
    assertThat(page.select(".pager a[rel=next]").attr("href"))
        .isEqualTo(LIST + "&size=200&density=dense&page=2");
    assertThat(page.select(".arrange input[type=radio][checked]").eachAttr("value"))
        .containsExactly("200", "dense");
  }

  @Test
  void looksAtARowBesideTheOthersWithoutAskingAws() {
    var page = pages.settled(LIST + "&region=eu-west-1&q=web");
    assertThat(page.select("aside#preview[hidden]")).hasSize(1);
    var form = page.select("form#look");
    var button = page.select(".rows tbody button[form=look]").getFirst();
    assertThat(form.select("input").eachAttr("name")).containsExactly("account", "region", "q");
    assertThat(button.attr("name")).isEqualTo("preview");
    sandbox.forgetCalls();
    var address = LIST + "&region=eu-west-1&q=web&preview=" + button.val().replace("|", "%7C");
    var beside = pages.page(address);
    assertThat(sandbox.calls()).isEmpty();
    var preview = beside.select("aside#preview[aria-labelledby=preview-title]");
    assertThat(preview.select("h2[tabindex=-1][autofocus]").text()).isNotEmpty();
    assertThat(preview.select("dt").eachText()).contains("InstanceType", "State", "ARN");
    assertThat(preview.select(".tag").eachText()).isNotEmpty();
    assertThat(preview.select("a.btn-primary").attr("href"))
        .isEqualTo(page.select(".rows tbody th a").attr("href"));
    assertThat(preview.select("a.close").attr("href")).isEqualTo(LIST + "&region=eu-west-1&q=web");
    assertThat(beside.select(".rows tbody tr")).hasSameSizeAs(page.select(".rows tbody tr"));
    preview.select("a[href]").eachAttr("href").forEach(pages::page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111111111111%7Ceu-west-1%7Ci-nothing",
        "121212121212%7Ceu-west-1%7Ci-nothing",
        "222222222222%7Cglobal%7Ci%7Cj"
      })
  void saysThatNothingIsCalledSo(String row) {
    var page = pages.settled(LIST + "&region=eu-west-1&preview=" + row);
    assertThat(page.select("#preview h2").text()).isEqualTo("Not in this list");
  }

  @Test
  void letsIdsBeCopied() {
    var page = pages.settled(LIST + "&region=eu-west-1");
    var row = page.select(".rows tbody th").getFirst();
    assertThat(row.select("button.copy.js-only[type=button]").attr("data-copy"))
        .isEqualTo(row.select("a").text());
  }

  @Test
  void leadsToTheWholeListInThreeForms() {
    var page = pages.settled(LIST + "&q=state%3Drunning&sort=-LaunchTime&columns=name&size=25");
    var links = page.select(".exports a").eachAttr("href");
    assertThat(links)
        .hasSize(3)
        .allSatisfy(link ->
            assertThat(link)
                .startsWith("/api/v1" + LIST + "&q=state%3Drunning&sort=-LaunchTime&format=")
                .doesNotContain("columns", "size"));
    var items = door.json(links.get(1)).path("items");
    assertThat(page.select(".pager span").text().replace(",", "")).endsWith(" of " + items.size());
    assertThat(items.get(0).path("fields").propertyNames()).contains("InstanceType", "LaunchTime");
  }

  @Test
  void showsEveryPlaceAsAccountsByRegionsTheTroubledFirst() {
    var page = pages.settled("/resources/ec2-vpc?region=eu-west-1&region=us-west-2");
    var grid = page.select(".places .matrix");
    assertThat(grid.select("thead th").eachText()).contains("eu-west-1", "us-west-2");
    assertThat(grid.select("tbody th")).hasSize(8);
    assertThat(grid.select("tbody th").getFirst().text()).startsWith("legacy");
    assertThat(grid.select("tbody td a .word").eachText()).contains("found", "unreachable");
    assertThat(grid.select("tbody td a").eachAttr("href"))
        .contains("/resources/ec2-vpc?account=111111111111&region=eu-west-1");
  }

  @Test
  void countsByAccountUnderItsName() {
    var page = pages.settled("/resources/ec2-vpc?region=eu-west-1&group=account");
    assertThat(page.select(".groups tbody th").eachText()).contains("payments-prod", "data-lake");
    assertThat(page.select(".groups meter[max]")).isNotEmpty();
    for (var row : page.select(".groups tbody tr")) {
      var list = pages.settled(row.select("a").attr("href"));
      assertThat(list.select(".pager span").text())
          .endsWith(" of " + row.select("td").getFirst().text());
    }
  }

  private static List<String> heads(Document page) {
    return page.select(".rows thead th bdi").eachText();
  }
}
