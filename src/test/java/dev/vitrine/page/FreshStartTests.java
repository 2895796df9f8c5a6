package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Started;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages say about what has been read: in a Vitrine where nobody else reads. */
class FreshStartTests {

  @Test
  void callsNothingZeroThatNobodyHasAskedAndOffersWhatHasBeenRead() {
    try (var vitrine = start()) {
      var pages = new Pages(vitrine.door());
      var services = pages.page("/resources").select(".side .known");
      assertThat(services).hasSizeGreaterThan(20);
      assertThat(services.text()).isBlank();
      assertThat(services.eachAttr("title")).containsOnly("not asked");
      assertThat(pages.page("/").select(".severities, .tiles b")).isEmpty();
      assertThat(pages.page("/palette").select("main .found a").eachAttr("href"))
          .contains("/", "/doctor")
          .noneMatch(address -> address.startsWith("/resources/"));

      pages.settled("/resources/ec2-vpc?account=444444444444&region=eu-west-1");
      assertThat(pages.page("/palette").select("main .found a").eachAttr("href"))
          .contains("/resources/ec2-vpc")
          .doesNotContain("/resources/redshift-cluster");
    }
  }

  @Test
  void saysWhatCouldNotBeReadAndTheWayToMendIt() {
    try (var vitrine = start()) {
      var pages = new Pages(vitrine.door());
      pages.page("/");
      pages.settled("/resources/iam-role?account=999999999999");
      pages.settled("/resources/rds-db-instance?account=444444444444&region=eu-west-1");
      var page = pages.page("/");
      var legacy = trouble(page, "legacy", "The account itself");
      assertThat(legacy.text()).contains("unreachable", "trust policy");
      assertThat(legacy.select(".todo a[href=/doctor/555555555555]")).hasSize(1);
      var narrow = trouble(page, "narrow", "IAM role");
      assertThat(narrow.text()).contains("denied", "identity-policy");
      assertThat(narrow.select("pre").text()).contains("\"iam:ListRoles\"", "\"Resource\": \"*\"");
      assertThat(narrow.text()).contains("the role arn:aws:iam::999999999999:role/RoleForB");
      var lake = trouble(page, "data-lake", "RDS");
      assertThat(lake.text())
          .contains("denied", "organization's administrators", "arn:aws:iam::444444444444:role");
      assertThat(lake.select("pre")).isEmpty();
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  private static Started start() {
    return Started.with(List.of("--server.port=0", "--vitrine.audit.file=target/fresh.jsonl"));
  }

  private static Element trouble(Document page, String account, String type) {
    return page.select("[aria-labelledby=troubles] tbody tr").stream()
        .filter(row -> row.child(0).text().startsWith(account))
        .filter(row -> row.child(1).text().startsWith(type))
        .findFirst()
        .orElseThrow();
  }
}
