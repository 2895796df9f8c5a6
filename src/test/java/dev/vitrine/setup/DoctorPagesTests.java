package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doctor's pages as a browser reads them. */
@VitrineTest
class DoctorPagesTests {

  private final Door door;
  private final Sandbox sandbox;

  DoctorPagesTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @Test
  void checksEveryAccountAndShowsThoseToMendFirst() {
    var page = settled("/doctor?refresh=true");
    assertThat(page.title()).isEqualTo("Doctor · Vitrine");
    assertThat(page.select("tbody tr")).hasSize(8);
    assertThat(page.select("p.answer").text()).contains("8 accounts", "3 failed");
    assertThat(row(page, "legacy").text())
        .contains("✕ failed")
        .contains("Cannot assume arn:aws:iam::555555555555:role/RoleForB");
    assertThat(row(page, "payments-prod").text()).contains("△ warning", "ExternalId");
    assertThat(row(page, "payments-staging").text()).contains("✓ ok");
    assertThat(page.select("tbody .word").eachText()).startsWith("failed", "failed", "failed");
    assertThat(page.select("tbody time").eachText())
        .hasSize(8)
        .allMatch(
            text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} UTC"));
    assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Doctor");
    assertThat(page.select("a[href='/doctor?page=1&refresh=true']")).hasSize(1);
  }

  @Test
  void offersNothingToWhoMayLookAtNoAccount() {
    var answer = door.as(People.NOBODY).get("/doctor");
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("main .empty").text())
        .isEqualTo("There is no account here that you may look at.");
    assertThat(page.select("main table, main .answer a")).isEmpty();
  }

  @Test
  void showsWhatItRemembersUntilSomebodyAsksAgain() {
    settled("/doctor");
    sandbox.forgetCalls();
    settled("/doctor");
    settled("/doctor/555555555555");
    assertThat(sandbox.calls()).isEmpty();
    settled("/doctor/555555555555?refresh=true");
    assertThat(sandbox.calls()).isNotEmpty();
  }

  @Test
  void leadsFromEveryStepToWhatMendsIt() {
    var page = settled("/doctor/555555555555");
    assertThat(page.select("h1 bdi").text()).isEqualTo("legacy");
    assertThat(page.select("ol.steps > li h2").eachText())
        .startsWith("✓ ok Vitrine's own identity", "△ warning Permission to assume the role")
        .contains("✕ failed AssumeRole", "– skipped Enabled regions");
    assertThat(page.select("pre.code").text()).contains("arn:aws:iam::*:role/RoleForB");
    assertThat(page.select(".fix a").eachAttr("href"))
        .containsExactly("/setup?account=555555555555");
  }

  @Test
  void leadsToTheWholeRoleWhereItLacksManyServices() {
    var page = settled("/doctor/999999999999");
    var failed = page.select("ol.steps > li:has(.status-failed)");
    assertThat(failed)
        .hasSizeGreaterThan(1)
        .allSatisfy(step -> {
          assertThat(step.select("pre.code").text()).contains("\"Action\"");
          assertThat(step.select(".fix a").eachAttr("href"))
              .containsExactly("/setup?account=999999999999");
        });
    assertThat(page.select("ol.steps > li h2").eachText()).doesNotHaveDuplicates();
  }

  @Test
  void keepsCredentialsAndExternalIdsToItself() {
    var page = settled("/doctor/333333333333?refresh=true").html();
    assertThat(page).doesNotContain("sandbox-staging-external-id");
    assertThat(sandbox.secrets()).noneMatch(page::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "/doctor/000000000000, 404",
    "/doctor/222222222222, 404",
    "/doctor/nonsense, 400",
    "/doctor?page=0, 400",
    "/doctor?refresh=maybe, 400",
    "/doctor/111111111111?refresh=maybe, 400"
  })
  void saysWhatIsWrongAsAPage(String address, int status) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
    assertThat(Jsoup.parse(answer.body()).select("main h1")).hasSize(1);
    assertThat(answer.body()).doesNotContain("maybe", "nonsense");
  }

  private Document settled(String address) {
    var page = Jsoup.parse(door.get(address).body());
    for (int look = 0; look < 300 && !page.select("[hx-get]").isEmpty(); look++) {
      assertThat(page.select("[role=status] a").text()).isEqualTo("Look again");
      page = Jsoup.parse(door.get(page.select("[hx-get]").attr("hx-get")).body());
    }
    assertThat(page.select("[hx-get]")).as(address).isEmpty();
    return page;
  }

  private static Element row(Document page, String account) {
    return page.select("tbody tr").stream()
        .filter(row -> row.select("bdi").text().equals(account))
        .findFirst()
        .orElseThrow();
  }
}
