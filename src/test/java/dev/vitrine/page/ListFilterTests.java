package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The filter of a list: its parts, what it suggests, what it counts, and where it goes wrong. */
@VitrineTest
class ListFilterTests {

  private static final String LIST =
      "/resources/ec2-instance?account=111111111111&region=eu-west-1";

  private final Pages pages;
  private final Sandbox sandbox;

  ListFilterTests(@LocalServerPort int port, Sandbox sandbox) {
    this.pages = new Pages(port);
    this.sandbox = sandbox;
  }

  @Test
  void showsItsPartsAndTakesEachAway() {
    var page =
        pages.settled(LIST + "&sort=-Name&q=" + encoded("web (state=running or tag:env) Name~1"));
    assertThat(page.select(".chips bdi").eachText())
        .containsExactly(
            "Account payments-prod",
            "Region eu-west-1",
            "web",
            "(state=running or tag:env)",
            "Name~1");
    assertThat(removing(page, "(state=running or tag:env)"))
        .isEqualTo(LIST + "&q=web%20and%20Name~1&sort=-Name");
    assertThat(removing(page, "Region eu-west-1"))
        .startsWith("/resources/ec2-instance?account=111111111111&q=web");
    var without = pages.settled(removing(page, "Account payments-prod"));
    assertThat(without.select(".chips bdi").eachText()).startsWith("Region eu-west-1");
  }

  @Test
  void showsAComplicatedFilterAsOnePart() {
    var page = pages.settled(LIST + "&q=" + encoded("web or not state=running"));
    assertThat(page.select(".chips bdi").eachText()).contains("(web or not state=running)");
    assertThat(removing(page, "(web or not state=running)")).isEqualTo(LIST);
  }

  @Test
  void suggestsWhatRowsReallyHave() {
    var page = pages.settled(LIST);
    var suggested = page.select("#suggestions option").eachAttr("value");
    assertThat(suggested).hasSizeBetween(5, 60).contains("State=running", "tag:env=prod");
    var all = rows(page);
    for (String filter : suggested) {
      var found = pages.settled(LIST + "&q=" + encoded(filter));
      assertThat(rows(found)).as(filter).isBetween(1, all);
    }
    var next = pages.settled(LIST + "&q=" + encoded("State=running"));
    assertThat(next.select("#suggestions option").eachAttr("value"))
        .isNotEmpty()
        .allMatch(filter -> filter.startsWith("State=running and "));
  }

  @Test
  void countsWhatTheRowsHaveAndLeadsToExactlyThose() {
    var page = pages.settled(LIST);
    assertThat(page.select("details.facets[open]")).isEmpty();
    var state = facet(page, "State");
    assertThat(state.select("li")).hasSizeGreaterThan(1);
    for (Element line : state.select("li")) {
      var found = pages.settled(line.select("a").attr("href"));
      assertThat(rows(found)).isEqualTo(Integer.parseInt(line.select(".number").text()));
      assertThat(found.select("details.facets[open]")).hasSize(1);
      var chosen = facet(found, "State").select("a[aria-current=true]");
      assertThat(chosen.attr("href")).isEqualTo(LIST + "&facets=open");
    }
    assertThat(page.select(".facets > p").text()).isEqualTo("Numbers of the rows that match.");
  }

  @Test
  void saysOfItsCountsThatTheyAreNotAll() {
    var page = pages.settled("/resources/iam-role");
    assertThat(page.select(".facets > p").text())
        .isEqualTo("Numbers of the rows that match, of what was read; unknown in 3 places.");
    var accounts = facet(page, "Account");
    assertThat(accounts.select("li").eachText())
        .anyMatch(text -> text.startsWith("payments-prod "));
    assertThat(accounts.select("a").eachAttr("href"))
        .anyMatch(link -> link.endsWith("q=account%3D111111111111&facets=open"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=", "name!=", "tag:env=", "state=running and name="})
  void takesAnEmptyValueForNone(String filter) {
    var page = pages.settled(LIST + "&q=" + encoded(filter));
    assertThat(page.select("#filter").val()).isEqualTo(filter);
    assertThat(page.select("#filter-error")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name=web) and web  | ` and web`   | )  | 9
          ` (Colour=red)`    | olour=red)   | C  | 3
          Colour=💩          | olour=💩     | C  | 1
          web and            | ``           | ␣  | 8
          name="💩           | 💩           | `"` | 6
          web 💩=x           | =x           | 💩 | 5
          """)
  void showsWhereItCannotBeReadAndKeepsIt(String filter, String after, String at, int where) {
    sandbox.forgetCalls();
    var page = pages.page(LIST + "&sort=-Name&q=" + encoded(filter), 400);
    assertThat(sandbox.calls()).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("EC2 instance");
    var field = page.select("#filter");
    assertThat(field.val()).isEqualTo(filter);
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(field.attr("aria-describedby").split(" ")).contains("filter-error");
    var error = page.select("#filter-error");
    assertThat(error.text())
        .contains("The filter cannot be read: expected is ")
        .contains(", at character " + where + ".");
    assertThat(error.select("mark").text()).isEqualTo(at);
    assertThat(error.select(".after").getFirst().wholeText()).isEqualTo(after);
    assertThat(page.select("form.narrow input[name=sort]").val()).isEqualTo("-Name");
    assertThat(page.select("form.narrow input[name=account][checked]").val())
        .isEqualTo("111111111111");
    assertThat(page.select("#found, .chips")).isEmpty();
  }

  @Test
  void showsAFilterThatCannotBeReadWhereItCountsToo() {
    sandbox.forgetCalls();
    var page = pages.page(LIST + "&group=State&q=(", 400);
    assertThat(page.select("form.narrow input[name=group]").val()).isEqualTo("State");
    assertThat(page.select("#filter").val()).isEqualTo("(");
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void offersNothingThatAnAttackCouldBreakOutOf() {
    var page = pages.settled("/resources/ec2-instance?account=888888888888");
    assertThat(page.select("#suggestions option").eachAttr("value"))
        .isNotEmpty()
        .allMatch(filter -> filter.codePoints().noneMatch(Character::isISOControl));
    var links = new TreeSet<>(page.select("#facets a[href]").eachAttr("href"));
    assertThat(links).isNotEmpty();
    for (String link : links) {
      assertThat(pages.page(link).select("#filter-error")).as(link).isEmpty();
    }
  }

  @Test
  void leadsNowhereThatDoesNotAnswer() {
    for (String filter : List.of("", "&q=web%20and%20state%3Drunning&columns=Name,State&size=25")) {
      var page = pages.settled("/resources/ec2-instance?account=111111111111" + filter);
      var links = new TreeSet<>(page.select("main a[href^=/resources]").eachAttr("href"));
      assertThat(links).hasSizeGreaterThan(10);
      links.forEach(pages::page);
    }
  }

  private static String removing(Document page, String chip) {
    return page.select(".chips a.chip").stream()
        .filter(link -> link.select("bdi").text().equals(chip))
        .findFirst()
        .orElseThrow()
        .attr("href");
  }

  private static Element facet(Document page, String field) {
    return page.select(".facet").stream()
        .filter(facet -> facet.select("h2").text().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private static int rows(Document page) {
    var text = page.select(".pager span").text();
    return text.isEmpty() ? 0 : Integer.parseInt(text.replaceAll(".* of ", "").replace(",", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
