package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One account: its facts and what it holds, asked only when somebody wants to know. */
@VitrineTest
class AccountPageTests {

  private final Pages pages;
  private final Sandbox sandbox;

  AccountPageTests(@LocalServerPort int port, Sandbox sandbox) {
    this.pages = new Pages(port);
    this.sandbox = sandbox;
  }

  @Test
  void asksForNoFactUntilSomebodyWantsToKnow() {
    sandbox.forgetCalls();
    var page = pages.page("/accounts/333333333333");
    assertThat(fact(page, "Password policy").text()).contains("not-asked");
    assertThat(fact(page, "Public access block").select(".status-not-asked")).hasSize(1);
    assertThat(page.select("[aria-labelledby=facts] a.ask").attr("href"))
        .isEqualTo("/accounts/333333333333?ask=facts");
    assertThat(sandbox.calls()).allMatch(call -> call.service().equals("sts"));
  }

  @Test
  void showsTheFactsOfAnAccount() {
    var page = pages.page("/accounts/111111111111?ask=facts");
    assertThat(fact(page, "Aliases").text()).contains("found").contains("payments");
    assertThat(value(page, "Password policy", "MinimumPasswordLength")).matches("[0-9]+");
    assertThat(value(page, "Summary", "Users")).matches("[0-9]+");
    assertThat(fact(page, "Public access block").text()).contains("found");
    assertThat(fact(page, "Enabled regions").text()).contains("found", "eu-west-1");
    assertThat(page.select("[aria-labelledby=facts] a.ask")).isEmpty();
  }

  @Test
  void saysWhichFactsAreDeniedAndHowToMendThat() {
    var page = pages.page("/accounts/999999999999?ask=facts");
    var policy = fact(page, "Password policy");
    assertThat(policy.text()).contains("denied", "What to do: Allow iam:GetAccountPasswordPolicy");
    assertThat(policy.select("pre").text()).contains("\"iam:GetAccountPasswordPolicy\"");
    assertThat(fact(page, "Public access block").select("pre").text())
        .contains("\"s3:GetAccountPublicAccessBlock\"");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void saysWhyTheFactsOfAClosedAccountAreNotKnown() {
    var page = pages.page("/accounts/555555555555?ask=facts");
    assertThat(fact(page, "Password policy").text()).contains("unreachable", "Cannot assume");
    assertThat(page.select("a[href=/doctor/555555555555]")).isNotEmpty();
  }

  @Test
  void asksForAllTypesByOneLink() {
    var link = "/accounts/333333333333?ask=all";
    assertThat(pages.page("/accounts/333333333333").select("#read a.ask").attr("href"))
        .isEqualTo(link);
    var page = pages.settled(link);
    assertThat(page.select(".matrix .status-not-asked")).isEmpty();
    assertThat(page.select(".matrix tbody tr").size()).isGreaterThan(80);
    assertThat(pages.page("/accounts/333333333333").select(".matrix .status-not-asked")).isEmpty();
  }

  @Test
  void refusesToAskForWhatItDoesNotKnow() {
    pages.page("/accounts/111111111111?ask=everything", 400);
    pages.page("/accounts/111111111111?ask=all&ask=x", 400);
  }

  @Test
  void leadsIntoTheConsoleOfTheAccount() {
    var link = pages.page("/accounts/111111111111").select("a[target=_blank]");
    assertThat(link.attr("href")).startsWith("https://console.aws.amazon.com/console/home?");
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
  }

  private static Element fact(Document page, String name) {
    return page.select("[aria-labelledby=facts] article").stream()
        .filter(fact -> fact.select("h3").text().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static String value(Document page, String fact, String name) {
    return fact(page, fact).select(".pairs > div").stream()
        .filter(pair -> pair.select("dt").text().equals(name))
        .map(pair -> pair.select("dd").text())
        .findFirst()
        .orElseThrow();
  }
}
