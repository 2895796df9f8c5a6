package dev.vitrine.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Resource;
import dev.vitrine.page.AccountMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can assume what: whom trust policies name, and what of that is drawn. */
class TrustMapTests {

  private static final AccountId STAGING = new AccountId("333333333333");
  private static final Focus ALL = new Focus("", "", false);

  private static final List<Resource> ROLES =
      List.of(
          Given.role(Given.PROD, "open", List.of("*"), true),
          Given.role(Given.PROD, "members", List.of("*"), false),
          Given.role(
              Given.PROD, "promote", List.of("arn:aws:iam::333333333333:role/worker"), false),
          Given.role(Given.PROD, "own", List.of("arn:aws:iam::111111111111:root"), false),
          Given.role(Given.PROD, "service", List.of("ec2.amazonaws.com"), false),
          Given.role(STAGING, "worker", List.of("ec2.amazonaws.com"), false),
          Given.role(STAGING, "for-b", List.of("arn:aws:iam::222222222222:root"), false));

  @ParameterizedTest
  @CsvSource({
    "*, ANYONE, '', anyone",
    "arn:aws:iam::222222222222:root, ACCOUNT, 222222222222, the whole account",
    "arn:aws-cn:iam::222222222222:root, ACCOUNT, 222222222222, the whole account",
    "arn:aws:iam::333333333333:role/path/worker, PRINCIPAL, 333333333333, role path/worker",
    "arn:aws:sts::333333333333:assumed-role/worker/ada, PRINCIPAL, 333333333333, "
        + "assumed-role worker/ada",
    "arn:aws:iam::333333333333:saml-provider/corp, PROVIDER, 333333333333, saml-provider corp",
    "ec2.amazonaws.com, SERVICE, '', ec2.amazonaws.com",
    "accounts.google.com, PROVIDER, '', accounts.google.com",
    "AROAEXAMPLEEXAMPLE, OTHER, '', AROAEXAMPLEEXAMPLE",
    "arn:aws:iam::3333:root, OTHER, '', arn:aws:iam::3333:root"
  })
  void knowsWhomAPolicyNames(String text, Grantee.Kind kind, String account, String name) {
    assertThat(Grantee.of(text)).isEqualTo(new Grantee(text, kind, account, name));
  }

  @Test
  void drawsWhatCrossesAccountsAndSaysHowMuchDoesNot() {
    var scene = map(ROLES, ALL).scene();
    assertThat(titles(scene))
        .contains("open", "members", "promote", "for-b", "role worker", "anyone");
    assertThat(titles(scene)).doesNotContain("own", "service", "ec2.amazonaws.com", "worker");
    assertThat(scene.leftOut()).singleElement().asString().startsWith("3 roles not drawn");
  }

  @Test
  void leadsFromWhoIsNamedToTheRole() {
    assertThat(map(ROLES, ALL).scene().graph().edges())
        .extracting(edge -> edge.from() + " > " + edge.to())
        .containsExactlyInAnyOrder(
            "who * > role 111111111111 open",
            "who * > role 111111111111 members",
            "who arn:aws:iam::333333333333:role/worker > role 111111111111 promote",
            "who arn:aws:iam::222222222222:root > role 333333333333 for-b");
  }

  @Test
  void tellsAnyoneFromAnyoneUnderConditions() {
    var nodes = map(ROLES, ALL).scene().graph().nodes();
    assertThat(badges(nodes, "open")).containsExactly("anyone");
    assertThat(badges(nodes, "members")).containsExactly("conditions");
  }

  @Test
  void drawsAllTrustOfOneAccountWhereAsked() {
    var scene = map(ROLES, new Focus("111111111111", "", true)).scene();
    assertThat(titles(scene))
        .contains("own", "service", "ec2.amazonaws.com")
        .doesNotContain("for-b");
  }

  @Test
  void drawsOneRoleAndWhatItMayAssume() {
    var worker = map(ROLES, new Focus("333333333333", "worker", true));
    assertThat(worker.chosen()).isPresent();
    assertThat(titles(worker.scene()))
        .contains("worker", "promote")
        .doesNotContain("open", "for-b");
  }

  @Test
  void callsAnAccountThatIsNotThereAnotherAccount() {
    var areas = map(ROLES, ALL).scene().graph().areas();
    assertThat(areas)
        .filteredOn(area -> area.key().equals("from 222222222222"))
        .singleElement()
        .satisfies(area -> {
          assertThat(area.thing().title()).isEqualTo("another account");
          assertThat(area.thing().note()).isEqualTo("222222222222");
          assertThat(area.thing().way().to()).isEqualTo(Way.To.NOTHING);
        });
  }

  @Test
  void drawsRolesThatTrustTheSameAsOneBox() {
    var many = new ArrayList<>(ROLES);
    IntStream.range(0, 110)
        .forEach(i ->
            many.add(
                Given.role(
                    Given.PROD, "deploy-" + i, List.of("arn:aws:iam::444444444444:root"), false)));
    assertThat(titles(map(many, ALL).scene())).contains("110 roles");
  }

  @Test
  void drawsNoMoreThanFits() {
    var many =
        IntStream.range(0, 500)
            .mapToObj(i ->
                Given.role(
                    Given.PROD,
                    "role-" + i,
                    List.of("arn:aws:iam::%012d:root".formatted(i)),
                    i % 100 == 0))
            .toList();
    var scene = map(many, ALL).scene();
    assertThat(scene.graph().boxes()).isBetween(50, Graph.MOST);
    assertThat(scene.leftOut()).anyMatch(sentence -> sentence.contains("for want of room"));
    assertThat(titles(scene)).contains("role-0", "role-400");
  }

  private static TrustMap map(List<Resource> roles, Focus focus) {
    var given = new Given();
    given.rows().addAll(roles);
    return TrustMap.of(given.readings(), AccountMarks.of(List.of()), focus);
  }

  private static List<String> titles(Scene scene) {
    return scene.graph().nodes().stream().map(node -> node.thing().title()).toList();
  }

  private static List<String> badges(List<Node> nodes, String title) {
    return nodes.stream()
        .filter(node -> node.thing().title().equals(title))
        .flatMap(node -> node.thing().badges().stream())
        .map(Badge::word)
        .toList();
  }
}
