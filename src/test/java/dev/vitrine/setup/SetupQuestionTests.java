package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.BadValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address of {@code /setup} may say: nothing that could become part of a document. */
class SetupQuestionTests {

  private static final List<String> HOSTILE =
      List.of(
          "x\"\n  Evil: yes",
          "x' OR '1",
          "${AWS::AccountId}",
          "%{ if true }",
          "!Ref Evil",
          "{{external-id}}",
          "x # comment",
          "x: y",
          "*",
          "$(reboot)",
          "`reboot`",
          "x\u202Ey",
          "x\u0000",
          "１２３４５６７８９０１２",
          "222222222222\n",
          "x\u2028y",
          "<b>",
          "a//b",
          "/b",
          "b/",
          "x".repeat(100_000));

  @ParameterizedTest
  @ValueSource(
      strings = {"account", "new", "hub", "role", "permissions", "org", "source-identity", "reach"})
  void refusesWhatADocumentWouldHaveToEscape(String name) {
    for (String value : HOSTILE) {
      var refused =
          catchThrowableOfType(BadValueException.class, () -> asked(Map.of(name, List.of(value))));
      assertThat(refused).as("%s=%.40s", name, value).isNotNull();
      assertThat(refused.parameter()).isEqualTo(name);
      assertThat(refused.sentence()).as(name).hasSizeLessThan(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"RoleForB,/,RoleForB", "ops/RoleForB,/ops/,RoleForB", "a/b/c.d@e,/a/b/,c.d@e"})
  void takesRolesWithAndWithoutAPath(String value, String path, String name) {
    var role = new RoleName(value);
    assertThat(role.path()).isEqualTo(path);
    assertThat(role.name()).isEqualTo(name);
  }

  @Test
  void takesAnEmptyFieldOfTheFormForNothing() {
    var question = asked(Map.of("account", List.of(""), "role", List.of("")));
    assertThat(question).isEqualTo(asked(Map.of()));
    assertThat(question.hubRole()).isEqualTo(new RoleName("AssumeRoleInA"));
    assertThat(question.permissions()).isEqualTo(Permissions.LEAST);
    assertThat(question.reach()).isEqualTo(Reach.ANY);
  }

  @Test
  void refusesTwoOfOneAndTwoAccounts() {
    var twice = Map.of("hub", List.of("222222222222", "222222222222"));
    var both = Map.of("account", List.of("111111111111"), "new", List.of("111111111111"));
    for (var parameters : List.of(twice, both)) {
      assertThat(catchThrowableOfType(BadValueException.class, () -> asked(parameters)))
          .isNotNull();
    }
  }

  @Test
  void takesWhatVitrineKnowsOfItselfWhereNothingElseIsSaid() {
    var own = new HubRole(new AccountId("222222222222"), new RoleName("Window"));
    var silent = SetupQuestion.of(Map.of(), () -> Optional.of(own));
    assertThat(silent.hub()).contains(own.account());
    assertThat(silent.hubRole()).isEqualTo(own.role());
    var path = SetupQuestion.of(Map.of("role", List.of("ops/Window")), () -> Optional.of(own));
    assertThat(path.hub()).contains(own.account());
    assertThat(path.hubRole()).isEqualTo(new RoleName("ops/Window"));
    var other = SetupQuestion.of(Map.of("hub", List.of("999999999999")), () -> Optional.of(own));
    assertThat(other.hub()).contains(new AccountId("999999999999"));
    assertThat(other.hubRole()).isEqualTo(HubRole.USUAL);
  }

  private static SetupQuestion asked(Map<String, List<String>> parameters) {
    return SetupQuestion.of(parameters, Optional::empty);
  }
}
