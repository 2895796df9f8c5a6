package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is read of who may get into an account. */
@VitrineTest
class IamLinksTests {

  private static final String PROD = "/api/v1/accounts/111111111111/regions/global/resources/";
  private static final String OPEN = "Anyone in any AWS account may assume the role.";

  private final Door door;

  IamLinksTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @ParameterizedTest
  @CsvSource({
    "promote, 333333333333 iam-role worker",
    "RoleForB, 222222222222 iam-account 222222222222"
  })
  void leadsToWhomARoleTrusts(String role, String trusted) {
    assertThat(links(one("iam-role", role))).contains(trusted);
  }

  @Test
  void findsRolesThatAnyoneMayAssumeButNotThoseUnderACondition() {
    assertThat(signals(one("iam-role", "partner-upload"))).contains(OPEN);
    assertThat(signals(one("iam-role", "reader"))).doesNotContain(OPEN);
  }

  @Test
  void leadsFromTheOrganizationToItsAccounts() {
    assertThat(links(one("organizations-account", "333333333333")))
        .containsExactly("333333333333 iam-account 333333333333");
  }

  @Test
  void showsTheIdOfAKeyWhole() {
    var key =
        door.json("/api/v1/resources/iam-access-key?account=111111111111").path("items").path(0);

    assertThat(key.path("fields").path("AccessKeyId").asString())
        .isEqualTo(key.path("id").asString())
        .matches("AKIA[A-Z0-9]{16}");
  }

  @Test
  void doesNotSayWhoAskedForTheAccount() {
    assertThat(one("iam-account", "111111111111").path("raw").propertyNames())
        .containsExactly("Account");
  }

  private JsonNode one(String type, String id) {
    return door.json(PROD + type + "?id=" + id).path("resource");
  }

  private static List<String> links(JsonNode resource) {
    return resource
        .path("links")
        .valueStream()
        .map(link ->
            link.path("account").asString()
                + " "
                + link.path("type").asString()
                + " "
                + link.path("id").asString())
        .toList();
  }

  private static List<String> signals(JsonNode resource) {
    return resource.path("signals").findValuesAsString("sentence");
  }
}
