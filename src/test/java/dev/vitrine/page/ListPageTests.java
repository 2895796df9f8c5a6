package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list: sorted, paged and narrowed by its address alone, and honest about what it lacks. */
@VitrineTest
class ListPageTests {

  private static final String MANY = "/resources/ec2-instance?account=111111111111";

  private final Pages pages;
  private final Sandbox sandbox;

  ListPageTests(@LocalServerPort int port, Sandbox sandbox) {
    this.pages = new Pages(port);
    this.sandbox = sandbox;
  }

  @Test
  void tellsTheTruthAboutItsTotal() {
    var page = pages.settled("/resources/iam-role");
    assertThat(page.select(".count").text()).matches("[0-9]+ and unknown in 3 places");
    assertThat(page.select(".coverage .strip").text())
        .contains("8 places", "5 found", "2 denied", "1 unreachable");
  }

  @Test
  void saysOfEachPlaceThatWasNotFoundWhyItWasNot() {
    var page = pages.settled("/resources/iam-role");
    assertThat(page.select("[aria-label=Places that are not found] tbody tr")).hasSize(3);
    assertThat(page.select("[aria-label=Whose session read which place] tbody tr")).hasSize(5);
    assertThat(place(page, "data-lake")).contains("denied", "organization", "iam:ListRoles", "UTC");
    assertThat(place(page, "narrow")).contains("denied", "identity-policy", "iam:ListRoles");
    assertThat(place(page, "legacy")).contains("unreachable", "trust policy");
  }

  @Test
  void showsADisabledRegionAsSuch() {
    var page = pages.settled("/resources/ec2-vpc?account=444444444444&region=ap-southeast-3");
    assertThat(place(page, "data-lake")).contains("ap-southeast-3", "region-disabled");
    assertThat(page.select(".count").text()).isEqualTo("0");
  }

  @Test
  void pagesThroughAllRowsWithoutAskingAgain() {
    var first = pages.settled(MANY);
    assertThat(first.select(".rows tbody tr")).hasSize(100);
    assertThat(first.select(".pager span").text()).isEqualTo("1–100 of 1,219");
    assertThat(first.select(".pager a[rel=prev]")).isEmpty();
    sandbox.forgetCalls();
    var last = pages.settled(MANY + "&page=13");
    assertThat(last.select(".pager span").text()).isEqualTo("1,201–1,219 of 1,219");
    assertThat(last.select(".pager a[rel=next]")).isEmpty();
    var beyond = pages.settled(MANY + "&page=100000");
    assertThat(beyond.select(".pager").text()).contains("the last is 13");
    assertThat(beyond.select(".rows")).isEmpty();
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void sortsByFollowingTheHeadOfAColumn() {
    var first = pages.settled(MANY);
    assertThat(first.select("th[aria-sort]")).isEmpty();
    var up = pages.settled(head(first, "InstanceType"));
    assertThat(up.select("th[aria-sort=ascending]").text()).contains("InstanceType");
    var down = pages.settled(head(up, "InstanceType"));
    assertThat(down.select("th[aria-sort=descending]").text()).contains("InstanceType");
    assertThat(column(down, "InstanceType"))
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed())
        .isNotEqualTo(column(up, "InstanceType"));
    assertThat(down.location()).isNotNull();
    assertThat(down.select("form input[name=sort]").val()).isEqualTo("-InstanceType");
  }

  @Test
  void keepsWhatWasAskedInEveryLink() {
    var page = pages.settled(MANY + "&region=us-east-1&q=worker&sort=-Name");
    assertThat(page.select(".pager a[rel=next]").attr("href"))
        .isEqualTo(MANY + "&region=us-east-1&q=worker&sort=-Name&page=2");
    assertThat(page.select(".count").text()).matches("[0-9,]+ that match, of [0-9,]+");
    assertThat(page.select("form.narrow input[type=checkbox][checked]").eachAttr("value"))
        .containsExactly("111111111111", "us-east-1");
    assertThat(page.select("main form[role=search] input[name=q]").val()).isEqualTo("worker");
  }

  @Test
  void takesAnEmptyFieldOfTheFormForNone() {
    var page = pages.settled("/resources/s3-bucket?q=&account=&region=&sort=&account=111111111111");
    assertThat(page.select(".rows tbody tr")).isNotEmpty();
  }

  @Test
  void saysThatNothingMatches() {
    var page = pages.settled(MANY + "&q=" + "no".repeat(500));
    assertThat(page.select(".state-nomatch .empty-title").text())
        .isEqualTo("Nothing of what was read matches.");
    assertThat(page.select(".state-nomatch a").attr("href")).isEqualTo(MANY);
  }

  @Test
  void linksWhatAColumnRefersTo() {
    var page = pages.settled(MANY + "&region=us-east-1");
    assertThat(page.select("td.kind-reference a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("/accounts/111111111111/us-east-1/ec2-"));
  }

  @Test
  void givesEachStatusASignOfItsOwn() {
    var signs = List.of(dev.vitrine.inventory.Status.values()).stream().map(StatusMark::of);
    assertThat(signs.map(StatusMark::icon)).doesNotHaveDuplicates().doesNotContain("");
  }

  private static String place(Document page, String account) {
    return page.select(".coverage details tbody tr:contains(" + account + ")").text();
  }

  private static String head(Document page, String column) {
    return page.select(".rows thead th:contains(" + column + ") a").attr("href");
  }

  private static List<String> column(Document page, String name) {
    var heads = page.select(".rows thead th").eachText();
    var position =
        IntStream.range(0, heads.size())
            .filter(at -> heads.get(at).startsWith(name))
            .findFirst()
            .orElseThrow();
    return page.select(".rows tbody tr").stream().map(row -> row.child(position).text()).toList();
  }
}
