package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page: which accounts, in what state, what is worth a look, what could not be read. */
@VitrineTest
class DashboardTests {

  private final Pages pages;

  DashboardTests(@LocalServerPort int port) {
    this.pages = new Pages(port);
  }

  @ParameterizedTest
  @CsvSource({
    "q=payments, payments-prod 111111111111;payments-staging 333333333333",
    "q=PROD, payments-prod 111111111111",
    "q=4444, data-lake 444444444444",
    "q=pay+staging, payments-staging 333333333333",
    "tag=env%3Dtest, far-away 777777777777;hostile 888888888888;narrow 999999999999",
    "tag=ENV%3Dprod&tag=team%3Ddata, data-lake 444444444444",
    "tag=env%3Dprod&q=lake, data-lake 444444444444",
    "q=&tag=&q=lake, data-lake 444444444444"
  })
  void showsTheAccountsThatAreAskedFor(String query, String names) {
    var page = pages.page("/?" + query);
    assertThat(String.join(";", accounts(page))).isEqualTo(names);
  }

  @Test
  void saysThatNoneMatches() {
    var page = pages.page("/?q=no-such-account");
    assertThat(accounts(page)).isEmpty();
    assertThat(page.select(".empty").text()).contains("No account matches.");
    assertThat(page.select("form.choose a[href=/]").text()).isEqualTo("Show all");
    assertThat(page.select("form.choose input[name=q]").val()).isEqualTo("no-such-account");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trouble=yes", "favourites=1", "page=0", "page=x"})
  void refusesWhatItDoesNotKnow(String query) {
    pages.page("/?" + query, 400);
  }

  @Test
  void showsOnlyThoseInTrouble() {
    pages.page("/");
    pages.settled("/resources/iam-role?account=999999999999&account=111111111111");
    var page = pages.page("/?trouble=true");
    assertThat(accounts(page))
        .contains("legacy 555555555555", "narrow 999999999999")
        .doesNotContain("payments-staging 333333333333");
  }

  @Test
  void countsSignalsByLevelWithTheWayToThem() {
    pages.settled("/resources/ec2-security-group?account=111111111111");
    var page = pages.page("/");
    var link = page.select(".severities article:contains(critical) a[href*=ec2-security-group]");
    assertThat(link.attr("href")).isEqualTo("/resources/ec2-security-group?q=signal%3Dcritical");
    var count = link.select("b").text().replace(",", "");
    var list =
        pages.settled("/resources/ec2-security-group?account=111111111111&q=signal%3Dcritical");
    assertThat(Integer.parseInt(count)).isPositive();
    assertThat(list.select(".count").text()).contains(" that match");
    assertThat(page.select("[aria-labelledby=chart-regions] tbody th").eachText())
        .contains("eu-west-1");
    assertThat(page.select("main > .strip time")).isNotEmpty();
  }

  @Test
  void namesTheAccountsThatOneReadLately() {
    pages.settled("/resources/ec2-vpc?account=333333333333&region=eu-west-1&refresh=true");
    assertThat(pages.page("/").expectFirst(".recent a.account").text())
        .isEqualTo("payments-staging 333333333333");
  }

  private static List<String> accounts(Document page) {
    return page.select("table.accounts tbody th").eachText();
  }
}
