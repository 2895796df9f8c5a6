package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who misses a resource type learns how one is added. */
@VitrineTest
class UnknownTypeTests {

  private static final String SENTENCE =
      "There is no such resource type, or you may not look at it."
          + " Vitrine's README says under \"Add a resource type\" how one is added.";

  private final Door door;

  UnknownTypeTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?format=csv", "?format=ndjson", "?group=region", "?account=111111111111"})
  void saysSoInTheApi(String parameters) {
    var answer = door.get("/api/v1/resources/quantum-ledger" + parameters);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(door.json("/api/v1/resources/quantum-ledger" + parameters).path("detail").asString())
        .isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/resources/quantum-ledger",
        "/resources/quantum-ledger?group=region",
        "/accounts/111111111111/eu-west-1/quantum-ledger?id=x"
      })
  void leadsFromThePageToTheSectionOfTheReadme(String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).isEqualTo(404);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".notice").text()).isEqualTo(SENTENCE);
    var link = page.select("a:contains(Add a resource type)").attr("href");
    assertThat(link).endsWith("#add-a-resource-type");

    var readme = door.get(link.substring(0, link.indexOf('#')));
    assertThat(readme.statusCode()).isEqualTo(200);
    assertThat(readme.body()).contains("\n## Add a resource type\n");
  }

  @Test
  void leadsNobodyThereWhoLooksForSomethingElse() {
    assertThat(door.get("/accounts/121212121212").body()).doesNotContain("README");
    assertThat(door.get("/nothing").body()).doesNotContain("README");
  }

  @Test
  void answersAForbiddenTypeAlike() {
    var theirs = door.as(People.SUPPORT);
    var forbidden = theirs.get("/api/v1/resources/iam-role").body();
    assertThat(forbidden.replace("iam-role", "quantum-ledger"))
        .isEqualTo(theirs.get("/api/v1/resources/quantum-ledger").body());
    assertThat(page(theirs, "iam-role")).isEqualTo(page(theirs, "quantum-ledger"));
  }

  // Every answer names the request that it is for.
  private static String page(Door door, String type) {
    return door.get("/resources/" + type).body().replaceAll(">[0-9a-f]{16}<", "><");
  }
}
