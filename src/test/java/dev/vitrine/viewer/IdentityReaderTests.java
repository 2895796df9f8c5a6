package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T9, inputs 35 and 37: claims that say too little, too much or something odd give nothing. */
class IdentityReaderTests {

  private static final String ISSUER = "https://issuer.example";

  private final IdentityReader reader = new IdentityReader("groups");

  @Test
  void readsTheGroupsAsTheyAreWritten() {
    var viewer = read("sub", "u-1", "groups", List.of("Readers", "readers", "0b1c-4d"));
    var identity = viewer.identity().orElseThrow();
    assertThat(identity.groups()).containsExactlyInAnyOrder("Readers", "readers", "0b1c-4d");
    assertThat(identity.remarks()).isEmpty();
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        argumentSet("none", null, "names no groups"),
        argumentSet("a string", "readers", "not a list"),
        argumentSet("several in a string", "readers admins", "not a list"),
        argumentSet("a number", 7, "not a list"),
        argumentSet("an object", Map.of("readers", true), "not a list"),
        argumentSet("numbers", List.of(1, 2), "not a list"),
        argumentSet("one that is none", Arrays.asList("readers", null), "not a list"),
        argumentSet("a blank", List.of("readers", " "), "not a list"),
        argumentSet("lists", List.of(List.of("readers")), "not a list"),
        argumentSet("a long name", List.of("x".repeat(257)), "not a list"),
        argumentSet("201", names(201), "more than 200"));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void input35GivesNoGroupsAndSaysWhy(@Nullable Object groups, String why) {
    var identity = read("sub", "u-1", "groups", groups).identity().orElseThrow();
    assertThat(identity.groups()).isEmpty();
    assertThat(identity.remarks()).hasSize(1).first().asString().contains(why, "(claim 'groups')");
  }

  @Test
  void input35TakesTwoHundred() {
    var identity = read("sub", "u-1", "groups", names(200)).identity().orElseThrow();
    assertThat(identity.groups()).hasSize(200);
    assertThat(identity.remarks()).isEmpty();
  }

  @Test
  void input35GivesNothingWhereTheIssuerLeftThemOut() {
    var elsewhere = Map.of("groups", "src1");
    for (var claims :
        List.of(
            Map.<String, Object>of("sub", "u", "_claim_names", elsewhere),
            Map.<String, Object>of("sub", "u", "_claim_names", elsewhere, "groups", List.of("g")),
            Map.<String, Object>of("sub", "u", "hasgroups", true),
            Map.<String, Object>of("sub", "u", "hasgroups", "true"))) {
      var identity = reader.read(ISSUER, claims).identity().orElseThrow();
      assertThat(identity.groups()).as("%s", claims).isEmpty();
      assertThat(identity.remarks()).hasSize(1).first().asString().contains("in more groups than");
    }
  }

  @Test
  void t9TellsViewersApartByIssuerAndSubjectAlone() {
    var ada = read("sub", "u-1", "preferred_username", "ada");
    assertThat(read("sub", "u-2", "preferred_username", "ada").key()).isNotEqualTo(ada.key());
    assertThat(read("sub", "u-1", "preferred_username", "bob").key()).isEqualTo(ada.key());
    assertThat(read("sub", "U-1", "preferred_username", "ada").key()).isNotEqualTo(ada.key());
    assertThat(reader.read("https://other.example", Map.of("sub", "u-1")).key())
        .isNotEqualTo(ada.key());
  }

  static Stream<Arguments> nobody() {
    return Stream.of(
        argumentSet("none", new Object[] {null}),
        argumentSet("empty", ""),
        argumentSet("blank", " "),
        argumentSet("a number", 1),
        argumentSet("a list", List.of("u")),
        argumentSet("long", "x".repeat(256)));
  }

  @ParameterizedTest
  @MethodSource("nobody")
  void refusesWhoeverHasNoSubject(@Nullable Object subject) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("sub", subject, "groups", List.of()));
  }

  @Test
  void takesTheFirstNameThatPeopleCanRead() {
    assertThat(read("sub", "u", "preferred_username", "ada", "name", "A. L.").name())
        .isEqualTo("ada");
    assertThat(read("sub", "u", "preferred_username", " \r\n", "email", "a@b.c").name())
        .isEqualTo("a@b.c");
    assertThat(read("sub", "u", "name", List.of("x")).name()).isEqualTo("u");
  }

  @Test
  void input37KeepsWhatActsUnseenOutOfANameAndCutsIt() {
    var hostile = "a b<script>\r\nX: y\u202e\u0000\u2028" + "x".repeat(200);
    var name = read("sub", "u", "preferred_username", hostile).name();
    assertThat(name).startsWith("a b<script> X: y x").hasSize(100).doesNotContain("\r", "\n");
    assertThat(name.codePoints()).noneMatch(Character::isISOControl).doesNotContain(0x202e, 0x2028);
  }

  @Test
  void keepsTextsForTheRulesAndNothingElse() {
    var identity =
        read(
                "sub",
                "u",
                "groups",
                List.of("g"),
                "department",
                "ops",
                "roles",
                List.of("a", "b"),
                "exp",
                12,
                "address",
                Map.of("a", "b"),
                "mixed",
                List.of("a", 1),
                "nonce",
                "n")
            .identity()
            .orElseThrow();
    assertThat(identity.claims().keySet()).containsExactlyInAnyOrder("sub", "department", "roles");
    assertThat(identity.claims().get("roles")).containsExactlyInAnyOrder("a", "b");
    assertThat(identity.remarks()).isEmpty();
  }

  @Test
  void dropsClaimsWithoutBoundAndSaysSoOnce() {
    var claims = new HashMap<String, Object>();
    claims.put("sub", "u");
    claims.put("groups", List.of("g"));
    IntStream.range(0, 200).forEach(i -> claims.put("claim-" + i, "value"));
    claims.put("a-long-one", "x".repeat(257));
    claims.put("n".repeat(65), "x");
    claims.put("a-list", names(51));
    var identity = reader.read(ISSUER, claims).identity().orElseThrow();
    assertThat(identity.claims()).hasSize(50).doesNotContainKeys("a-long-one", "a-list");
    assertThat(identity.remarks()).hasSize(1);
  }

  private Viewer read(@Nullable Object... namesAndValues) {
    var claims = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        claims.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
      }
    }
    return reader.read(ISSUER, claims);
  }

  private static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "g" + i).toList();
  }
}
