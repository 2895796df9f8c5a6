package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.UnknownException;
import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signed in and administers nothing sees no ExternalId and no account here. */
@VitrineTest
class AdministratorTests {

  private static final Viewer SOMEBODY =
      Viewer.signedIn(
          "somebody", new Identity("https://issuer.example", "1", Set.of(), Map.of(), List.of()));

  private final Invitations invitations;
  private final Hubs hubs;

  AdministratorTests(Invitations invitations, Hubs hubs) {
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
  void namesNoConfiguredRoleToOthers() {
    assertThat(hubs.of(SOMEBODY, question("hub", "222222222222")).roles())
        .containsExactly(new RolePattern(Optional.empty(), RoleName.FOR_B));
  }

  private static SetupQuestion question(String name, String value) {
    return SetupQuestion.of(Map.of(name, List.of(value)));
  }
}
