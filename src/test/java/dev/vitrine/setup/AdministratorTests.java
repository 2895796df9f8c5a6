package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.account.UnknownException;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever signed in and administers nothing sees no ExternalId and no account here. */
@VitrineTest
class AdministratorTests {

  private static final Viewer SOMEBODY = Viewer.signedIn("ada", People.ADA);

  private final Door door;
  private final Invitations invitations;
  private final Hubs hubs;

  AdministratorTests(@LocalServerPort int port, Invitations invitations, Hubs hubs) {
    this.door = new Door(port);
    this.invitations = invitations;
    this.hubs = hubs;
  }

  @Test
  void invitesNobodyForOthers() {
    var asked = question("hub", "222222222222");
    assertThat(invitations.of(SOMEBODY, asked)).isEmpty();
    assertThat(invitations.of(new Viewer("local", "local"), asked)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"333333333333", "121212121212"})
  void tellsOthersNotWhichAccountsThereAre(String account) {
    assertThatExceptionOfType(UnknownException.class)
        .isThrownBy(() -> invitations.of(SOMEBODY, question("account", account)))
        .withMessage("There is no such account, or you may not see it.");
  }

  @Test
  void showsAnExternalIdToAdministratorsAlone() {
    var address = "/setup/account-a.yaml?account=333333333333";
    assertThat(door.as(People.SECURITY).get(address).body())
        .contains("sandbox-staging-external-id");
    // Ada may look at this very account; how it is let in is not hers.
    for (var person : List.of(People.ADA, People.SUPPORT, People.NOBODY)) {
      var answer = door.as(person).get(address);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("sandbox-staging-external-id");
      var page = Jsoup.parse(door.as(person).get("/setup").body());
      assertThat(page.select(".notice").text()).startsWith("Only an administrator");
      assertThat(page.select("input[name=hub]").val()).isEmpty();
      assertThat(page.select("summary .id").eachText())
          .startsWith("account-b.yaml")
          .doesNotContain("account-a.yaml");
    }
  }

  @Test
  void namesNoConfiguredRoleToOthers() {
    assertThat(hubs.of(SOMEBODY, question("hub", "222222222222")).roles())
        .containsExactly(new RolePattern(Optional.empty(), RoleName.FOR_B));
  }

  private static SetupQuestion question(String name, String value) {
    return SetupQuestion.of(Map.of(name, List.of(value)), Optional::empty);
  }
}
