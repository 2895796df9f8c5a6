package dev.vitrine;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** Nothing is called complete while nobody knows which accounts the organization has. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.dev.vitrine=error",
      "vitrine.audit.file=target/audit-unknown-accounts.jsonl",
      "vitrine.sandbox.enabled=true",
      // Where Vitrine is not let in: its accounts are never found out.
      "vitrine.organization.account=555555555555",
      "vitrine.access.rules[0].groups=security",
      "vitrine.access.rules[0].accounts=111111111111"
    })
@Import(PretendedViewers.class)
@DirtiesContext
class UnknownAccountsTests {

  private static final String LIST = "/resources/ec2-vpc?region=eu-west-1";

  private final Door door;

  UnknownAccountsTests(@LocalServerPort int port) {
    this.door = new Door(port).as(People.SECURITY);
  }

  @Test
  void callsNoListOfAllAccountsComplete() {
    var coverage = coverage("");
    assertThat(coverage.path("counts").propertyNames()).containsExactly("found");
    assertThat(coverage.path("complete").asBoolean(true)).isFalse();
    assertThat(coverage.path("remarks").valueStream().map(JsonNode::asString))
        .singleElement(as(STRING))
        .startsWith("The accounts of the organization are ");
  }

  @Test
  void callsAListOfNamedAccountsComplete() {
    var coverage = coverage("&account=111111111111");
    assertThat(coverage.path("counts").propertyNames()).containsExactly("found");
    assertThat(coverage.path("complete").asBoolean(false)).isTrue();
  }

  @Test
  void countsOnThePageWhatIsKnownSoFar() {
    coverage("");
    assertThat(door.get(LIST).body())
        .contains(" so far</span>")
        .contains("The accounts of the organization are ");
    assertThat(door.get(LIST + "&account=111111111111").body()).doesNotContain(" so far<");
  }

  @Test
  void doesNotSayThatThereAreNone() {
    var empty = LIST.replace("eu-west-1", "ap-southeast-1");
    door.json("/api/v1" + empty);
    assertThat(door.get(empty).body())
        .contains("Nothing was found so far: not all accounts are known yet.");
    assertThat(door.get(empty + "&account=111111111111").body()).contains("There are none");
  }

  private JsonNode coverage(String more) {
    return door.json("/api/v1" + LIST + more).path("coverage");
  }
}
