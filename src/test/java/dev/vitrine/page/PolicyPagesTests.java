package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that put policies into words and compare them. */
@VitrineTest
class PolicyPagesTests {

  private static final String PROD = "/accounts/111111111111/global/";

  private final Door door;
  private final Pages pages;
  private final Sandbox sandbox;

  PolicyPagesTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.pages = new Pages(port);
    this.sandbox = sandbox;
  }

  @Test
  void showsTheTrustPolicyAndTheAttachedOnesOfARole() {
    var page = pages.page(PROD + "iam-role/policies?id=web");
    assertThat(page.select(".policy h2").eachText())
        .contains("Trust policy", "Attached policy web");
    assertThat(page.select(".sentence").eachText())
        .anyMatch(
            text -> text.contains("Allows the service ec2.amazonaws.com to do sts:AssumeRole."))
        .anyMatch(
            text -> text.contains("Allows s3:GetObject on arn:aws:s3:::payments-prod-assets"));
    assertThat(page.expectFirst(".original pre").text()).contains("\"Version\": \"2012-10-17\"");
    assertThat(page.text()).contains("Inline policies are not read");
  }

  @Test
  void readsAPolicyOfAwsItself() {
    var page = pages.page(PROD + "iam-role/policies?id=RoleForB");
    assertThat(page.select(".policy h2").eachText()).contains("Attached policy ReadOnlyAccess");
    assertThat(page.select(".sentence").eachText())
        .anyMatch(text -> text.contains("more on every resource"));
  }

  @Test
  void alarmsWhereAnybodyMayTakeTheRole() {
    assertThat(pages.page(PROD + "iam-role/policies?id=partner-upload").select(".alarm"))
        .hasSize(1);
    assertThat(pages.page(PROD + "iam-role/policies?id=reader").select(".alarm")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "eu-west-1/sqs-queue, Attributes",
    "eu-west-1/sns-topic, Attributes",
    "eu-west-1/lambda-function, Policy",
    "eu-west-1/events-event-bus, Policy"
  })
  void findsThePoliciesThatResourcesCarryAsText(String type, String title) {
    var parts = type.split("/", 2);
    var found =
        door.json("/api/v1/resources/" + parts[1] + "?account=111111111111&region=" + parts[0])
            .path("items")
            .valueStream()
            .map(item -> item.path("id").asString())
            .map(id -> pages.page("/accounts/111111111111/" + type + "/policies?id=" + id))
            .filter(page -> !page.select(".statements > li").isEmpty())
            .toList();
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().select(".policy h2").eachText()).contains(title);
  }

  @Test
  void comparesVersions() {
    var page = pages.page(PROD + "iam-managed-policy/difference?id=web");
    assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("v2", "v3");
    assertThat(page.select(".line-removed").text()).contains("s3:ListBucket");
    assertThat(page.select(".line-added").text()).contains("sqs:SendMessage");
    assertThat(page.expectFirst(".line-added .hidden").text()).isEqualTo("added");
    var chosen = pages.page(PROD + "iam-managed-policy/difference?id=web&from=v1&to=v2");
    assertThat(chosen.select(".line-removed").text()).contains("s3:*");
    pages.page(PROD + "iam-managed-policy/difference?id=web&from=v9", 400);
    pages.page(PROD + "iam-role/difference?id=web", 400);
  }

  @Test
  void comparesTheSameRoleInTwoAccounts() {
    var page = pages.page(PROD + "iam-role/difference?id=RoleForB&other=333333333333");
    assertThat(page.expectFirst(".policy h2").text()).isEqualTo("Trust policy");
    assertThat(page.select(".line-added").text()).contains("sts:ExternalId");
    var same = pages.page(PROD + "iam-role/difference?id=RoleForB&other=666666666666");
    assertThat(same.expectFirst(".policy").text()).contains("Both are the same.");
  }

  @Test
  void saysWhyItDoesNotCompare() {
    var none = pages.page(PROD + "iam-role/difference?id=partner-upload&other=333333333333");
    assertThat(none.select(".notice").text()).contains("nothing of that name");
    var unreachable = pages.page(PROD + "iam-role/difference?id=web&other=555555555555");
    assertThat(unreachable.select(".notice").text()).contains("could not be read", "Cannot assume");
    assertThat(unreachable.select(".policy")).isEmpty();
    var lake = pages.page(PROD + "iam-role/difference?id=web&other=444444444444");
    assertThat(lake.text()).contains("could not be read");
    assertThat(lake.text()).doesNotContain("Only the first has it");
  }

  @Test
  void saysWhichPoliciesCouldNotBeRead() {
    var page = pages.page("/accounts/444444444444/global/iam-role/policies?id=web");
    assertThat(page.select(".detail").text())
        .contains("Attached policies", "denied", "iam:ListAttachedRolePolicies");
    assertThat(page.select(".policy h2").eachText()).containsExactly("Trust policy");
  }

  @Test
  void answersAForbiddenOtherAccountLikeOneThatDoesNotExist() {
    var theirs = door.as(People.ADA);
    var address = PROD + "iam-role/difference?id=web&other=";
    sandbox.forgetCalls();
    var forbidden = theirs.get(address + "444444444444");
    var unknown = theirs.get(address + "121212121212");
    assertThat(forbidden.statusCode()).isEqualTo(404);
    assertThat(body(forbidden).replace("444444444444", "121212121212")).isEqualTo(body(unknown));
    assertThat(sandbox.calls()).isEmpty();
    assertThat(theirs.get(address + "x").statusCode()).isEqualTo(400);
  }

  @Test
  void keepsAnAttackAText() {
    for (var role : door.json("/api/v1/resources/iam-role?account=888888888888").path("items")) {
      var id =
          java.net.URLEncoder.encode(
              role.path("id").asString(), java.nio.charset.StandardCharsets.UTF_8);
      var page = pages.page("/accounts/888888888888/global/iam-role/policies?id=" + id);
      assertThat(page.select("img, main script")).isEmpty();
    }
  }

  // Every page of an error says which request it was.
  private static String body(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main").text().replaceAll("[0-9a-f]{16}", "request");
  }
}
