package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionNameTests {

  @Test
  void keepsANameThatAwsTakes() {
    assertThat(SessionName.of(new Viewer("k", "ada@example.org")).value())
        .isEqualTo("ada@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a b<script>\r\n",
        "Ädä Lövelace",
        "aws:ada",
        "AWS:ada",
        "aws",
        "ada/../root",
        "你好",
        "${jndi:ldap://127.0.0.1/x}",
        "name\u0000with\u202Econtrols"
      })
  void makesEveryNameOneThatAwsTakes(String name) {
    for (String full : List.of(name, name + "x".repeat(200))) {
      var value = SessionName.of(new Viewer("https://issuer#subject", full)).value();
      assertThat(value).matches("[\\w+=,.@-]{2,64}");
      assertThat(value.toLowerCase(Locale.ROOT)).doesNotStartWith("aws:");
    }
  }

  @Test
  void marksEverybodyWhoSignedIn() {
    var ada = signedIn("https://issuer.test", "1", "Ada");
    assertThat(ada)
        .matches("Ada-[0-9a-f]{10}")
        .isEqualTo(signedIn("https://issuer.test", "1", "Ada"));
    assertThat(signedIn("https://issuer.test", "2", "Ada")).isNotEqualTo(ada);
    assertThat(signedIn("https://other.test", "1", "Ada")).isNotEqualTo(ada);
    // Nobody passes for the background, nor for somebody whose name already looks marked.
    assertThat(signedIn("https://issuer.test", "2", "vitrine-warm-up"))
        .isNotEqualTo("vitrine-warm-up");
    assertThat(signedIn("https://issuer.test", "2", ada)).isNotEqualTo(ada);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b<script>\r\n", "aws:ada", "AWS:", "\u202E", "x", "ada@example.org"})
  void t37MakesEveryNameOfSomebodyWhoSignedInOneThatAwsTakes(String name) {
    for (String full : List.of(name, name + "x".repeat(200))) {
      var value = signedIn("https://issuer.test", "1", full);
      assertThat(value).matches("[\\w+=,.@-]{2,64}");
      assertThat(value.toLowerCase(Locale.ROOT)).doesNotStartWith("aws:");
    }
  }

  @Test
  void givesNoTwoViewersTheSameNameThroughShortening() {
    var names = new HashSet<String>();
    for (int viewer = 0; viewer < 1_000; viewer++) {
      names.add(SessionName.of(new Viewer("subject-" + viewer, "x".repeat(80))).value());
      names.add(SessionName.of(new Viewer("other-" + viewer, "a b")).value());
    }
    assertThat(names).hasSize(2_000);
  }

  private static String signedIn(String issuer, String subject, String name) {
    var identity = new Identity(issuer, subject, Set.of(), Map.of(), List.of());
    return SessionName.of(Viewer.signedIn(name, identity)).value();
  }
}
