package dev.vitrine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Who may look at which account. */
class AccountsTests {

  private static final String ISSUER = "https://issuer.test";
  private static final Viewer LOCAL = new Viewer("local", "ada");
  private static final Viewer ADA = viewer("ada", Set.of("support"), Map.of());

  private final Account prod = account(1, "payments-prod", Map.of("env", "prod"), "ou-1", "/prod");
  private final Account test = account(2, "payments-test", Map.of("env", "test"), "ou-2", "/test");
  private final Account lake =
      account(3, "lake", Map.of("env", "prod", "team", "data"), "ou-1", "/prod");
  private final Known known = new Known(List.of(prod, test, lake));

  @Test
  void showsEverythingToWhoDidNotSignIn() {
    var accounts = accounts(Rule.of().groups("others").accounts("lake"));
    assertThat(accounts.visibleTo(LOCAL)).containsExactly(prod, test, lake);
    assertThat(accounts.administrator(LOCAL)).isTrue();
  }

  @Test
  void showsNothingToWhomNoRuleNames() {
    assertThat(accounts().visibleTo(ADA)).isEmpty();
    assertThat(accounts(Rule.of().groups("others").accounts("*")).visibleTo(ADA)).isEmpty();
    assertThat(accounts().administrator(ADA)).isFalse();
  }

  @Test
  void namesUnknownAndForbiddenAccountsAlike() {
    var accounts = accounts(Rule.of().groups("support").accounts("lake"));
    for (AccountId id : List.of(prod.id(), new AccountId("121212121212"))) {
      assertThat(accounts.find(ADA, id)).isEmpty();
      assertThatExceptionOfType(UnknownException.class)
          .isThrownBy(() -> accounts.get(ADA, id))
          .withMessage("There is no such account, or you may not look at it.");
      assertThatExceptionOfType(UnknownException.class)
          .isThrownBy(() -> accounts.get(ADA, id, "ec2-vpc"))
          .withMessage("There is no such account, or you may not look at this type there.");
    }
  }

  @Test
  void knowsAViewerByGroupUserOrClaim() {
    assertThat(opened(Rule.of().groups("support"), ADA)).isTrue();
    assertThat(opened(Rule.of().users("ada"), ADA)).isTrue();
    assertThat(opened(Rule.of().users(ISSUER + " ada"), ADA)).isTrue();
    var claims = viewer("eve", Set.of(), Map.of("department", Set.of("hr", "platform")));
    assertThat(opened(Rule.of().claim("department", "platform"), claims)).isTrue();
    assertThat(opened(Rule.of().groups("others").users("eve"), claims)).isTrue();
  }

  @Test
  void takesNothingThatOnlyLooksLikeAViewer() {
    assertThat(opened(Rule.of().groups("Support", "suppor", "support "), ADA)).isFalse();
    assertThat(opened(Rule.of().users("https://other.test ada"), ADA)).isFalse();
    assertThat(opened(Rule.of().users("support"), ADA)).isFalse();
    assertThat(opened(Rule.of().groups("ada"), ADA)).isFalse();
    assertThat(opened(Rule.of().claim("groups", "support"), ADA)).isFalse();
    var named = new Identity(ISSUER, "4711", Set.of(), Map.of(), List.of());
    assertThat(opened(Rule.of().users("ada"), Viewer.signedIn("ada", named))).isFalse();
    // A subject that reads like somebody else's whole key.
    var odd = viewer("https://other.test bob", Set.of(), Map.of());
    assertThat(opened(Rule.of().users("https://other.test bob"), odd)).isFalse();
  }

  @Test
  void opensAccountsByIdNameTagAndUnit() {
    assertThat(seen(Rule.of().accounts(prod.id().value()))).containsExactly(prod);
    assertThat(seen(Rule.of().accounts("payments-*"))).containsExactly(prod, test);
    assertThat(seen(Rule.of().accounts("*-test", "la*"))).containsExactly(test, lake);
    assertThat(seen(Rule.of().accounts("*"))).containsExactly(prod, test, lake);
    assertThat(seen(Rule.of().accounts("payments", "Lake"))).isEmpty();
    assertThat(seen(Rule.of().tag("env", "prod"))).containsExactly(prod, lake);
    assertThat(seen(Rule.of().tag("env", "prod").tag("team", "data"))).containsExactly(lake);
    assertThat(seen(Rule.of().tag("env", "*"))).isEmpty();
    assertThat(seen(Rule.of().units("ou-1"))).containsExactly(prod, lake);
    assertThat(seen(Rule.of().units("/t*"))).containsExactly(test);
  }

  @Test
  void demandsAllThatARuleStates() {
    assertThat(seen(Rule.of().accounts("payments-*").tag("env", "prod"))).containsExactly(prod);
    assertThat(seen(Rule.of().accounts("lake").units("ou-2"))).isEmpty();
    assertThat(seen(Rule.of().tag("team", "data").units("/prod"))).containsExactly(lake);
    assertThat(seen(Rule.of().administrator())).isEmpty();
  }

  @Test
  void takesTwelveDigitsForAnIdAndNeverForAName() {
    known.accounts = List.of(prod, account(4, prod.id().value(), Map.of()));
    assertThat(seen(Rule.of().accounts(prod.id().value()))).containsExactly(prod);
  }

  @Test
  void letsTheFirstRuleDecideTheRoleAndAddsTheTypesOfThoseWithTheSame() {
    var accounts =
        accounts(
            Rule.of().groups("support").accounts("lake").types("ec2-*").role("ViewOnly"),
            Rule.of().groups("support").accounts("*").types("s3-bucket").role("ViewOnly"),
            Rule.of().groups("support").accounts("*"));
    assertThat(accounts.get(ADA, lake.id()).role())
        .hasToString("arn:aws:iam::000000000003:role/ViewOnly");
    assertThat(accounts.visibleTo(ADA, "ec2-vpc")).extracting(Account::name).containsOnly("lake");
    assertThat(accounts.visibleTo(ADA, "s3-bucket")).hasSize(3);
    // The third rule has another role, so it adds nothing.
    assertThat(accounts.visibleTo(ADA, "iam-role")).isEmpty();
    assertThat(accounts.find(LOCAL, lake.id())).contains(lake);
  }

  @Test
  void takesARuleThatNamesTheAccountsOwnRoleForOneWithout() {
    var accounts =
        accounts(
            Rule.of().groups("support").accounts("lake").types("ec2-*"),
            Rule.of().groups("support").accounts("lake").types("s3-*").role("RoleForB"));
    assertThat(accounts.visibleTo(ADA, "s3-bucket")).containsExactly(lake);
    assertThat(accounts.visibleTo(ADA, "ec2-vpc")).containsExactly(lake);
  }

  @Test
  void knowsEveryRoleThatAnybodyTakes() {
    var accounts = accounts(Rule.of().groups("x").accounts("pay*").role("team/ViewOnly"));
    assertThat(accounts.haveRole("arn:aws:iam::000000000001:role/RoleForB")).isTrue();
    assertThat(accounts.haveRole("arn:aws:iam::000000000001:role/team/ViewOnly")).isTrue();
    assertThat(accounts.haveRole("arn:aws:iam::000000000003:role/team/ViewOnly")).isFalse();
    assertThat(accounts.haveRole("arn:aws:iam::000000000009:role/RoleForB")).isFalse();
  }

  @Test
  void followsASourceWhoseAccountsComeAndGo() {
    var accounts = accounts(Rule.of().groups("support").accounts("*"));
    var sight = accounts.sight(ADA);
    assertThat(sight.test(lake, "ec2-vpc")).isTrue();
    known.accounts = List.of(prod);
    assertThat(accounts.visibleTo(ADA)).containsExactly(prod);
    assertThat(accounts.all()).containsExactly(prod);
    assertThat(accounts.haveRole(lake.role().toString())).isFalse();
    assertThat(accounts.sight(ADA).test(lake, "ec2-vpc")).isFalse();
    assertThat(accounts.sight(LOCAL).test(lake, "ec2-vpc")).isFalse();
    // Moved out of the tag that a rule opens.
    known.accounts = List.of(account(1, "gone", Map.of()));
    assertThat(accounts.visibleTo(ADA)).extracting(Account::name).containsExactly("gone");
  }

  @Test
  void hidesWhatWasReadThroughAnotherRole() {
    var accounts = accounts(Rule.of().groups("support").accounts("lake").role("ViewOnly"));
    assertThat(accounts.sight(ADA).test(lake, "ec2-vpc")).isFalse();
    assertThat(accounts.sight(ADA).test(accounts.get(ADA, lake.id()), "ec2-vpc")).isTrue();
    assertThat(accounts.sight(LOCAL).test(accounts.get(ADA, lake.id()), "ec2-vpc")).isFalse();
  }

  @Test
  void believesTheConfigurationBeforeASource() {
    var entry =
        new AccountProperties(
            lake.id().value(),
            "configured",
            "Other",
            null,
            null,
            List.of(),
            AccountColor.NONE,
            Map.of(),
            false,
            Attribution.SHARED,
            null);
    var accounts = accounts(List.of(entry), List.of());
    assertThat(accounts.find(LOCAL, lake.id()).orElseThrow().name()).isEqualTo("configured");
    assertThat(accounts.haveRole(lake.role().toString())).isFalse();
    assertThat(accounts.all()).hasSize(3);
  }

  @Test
  void opensAllAuditLinesToAnAdministratorOnly() {
    var accounts =
        accounts(
            Rule.of().groups("support").accounts("*"), Rule.of().groups("boss").administrator());
    assertThat(accounts.administrator(ADA)).isFalse();
    var boss = viewer("boss", Set.of("boss"), Map.of());
    assertThat(accounts.administrator(boss)).isTrue();
    assertThat(accounts.visibleTo(boss)).isEmpty();
  }

  @Test
  void decidesOnceForAViewerAsLongAsNothingChanges() {
    known.accounts =
        IntStream.rangeClosed(1, 1_000)
            .mapToObj(n -> account(n, "account-" + n, Map.of("n", String.valueOf(n))))
            .toList();
    var rules =
        IntStream.range(0, 100)
            .mapToObj(n -> Rule.of().groups("support").accounts("account-*" + n))
            .toArray(Rule[]::new);
    var accounts = accounts(rules);
    var first = accounts.visibleTo(ADA);
    assertThat(first).hasSize(1_000);
    assertThat(accounts.visibleTo(viewer("ada", Set.of("support"), Map.of()))).isSameAs(first);
    known.accounts = known.accounts.subList(0, 10);
    assertThat(accounts.visibleTo(ADA)).hasSize(10);
  }

  private boolean opened(Rule rule, Viewer viewer) {
    return !accounts(rule.accounts("*")).visibleTo(viewer).isEmpty();
  }

  private List<Account> seen(Rule rule) {
    return accounts(rule.groups("support")).visibleTo(ADA);
  }

  private Accounts accounts(Rule... rules) {
    return accounts(List.of(), List.of(rules));
  }

  private Accounts accounts(List<AccountProperties> configured, List<Rule> rules) {
    var sources = new StaticListableBeanFactory(Map.of("known", known));
    return new Accounts(
        new AccountsProperties(configured),
        new AccessProperties(rules.stream().map(Rule::written).toList()),
        sources.getBeanProvider(AccountSource.class));
  }

  private static Viewer viewer(
      String subject, Set<String> groups, Map<String, Set<String>> claims) {
    return Viewer.signedIn(
        "Ada Lovelace", new Identity(ISSUER, subject, groups, claims, List.of()));
  }

  private static Account account(int number, String name, Map<String, String> tags, String... in) {
    var id = new AccountId("%012d".formatted(number));
    return new Account(
        id,
        name,
        new RoleArn(Partition.AWS, id, "RoleForB"),
        Optional.empty(),
        List.of(),
        AccountColor.NONE,
        tags,
        false,
        Attribution.SHARED,
        Optional.empty(),
        List.of(in));
  }

  /** A source whose accounts a test changes. */
  private static final class Known implements AccountSource {

    private List<Account> accounts;

    Known(List<Account> accounts) {
      this.accounts = accounts;
    }

    @Override
    public Collection<Account> accounts() {
      return new ArrayList<>(accounts);
    }
  }
}
