package dev.vitrine.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.ExternalId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of an organization's accounts are taken, and as what. */
class MemberAccountsTests {

  private static final Member PROD =
      member("111111111111", Map.of("env", "prod"), "Workloads", "Workloads/Production");
  private static final Member STAGING =
      member("333333333333", Map.of("env", "staging"), "Workloads", "Workloads/Staging");
  private static final Member TOY = member("777777777777", Map.of("env", "prod"), "Sandbox");

  @Test
  void takesAllWhereNothingIsSaid() {
    assertThat(taken(Settings.NOBODY, Settings.NOBODY)).containsExactly(PROD, STAGING, TOY);
  }

  @Test
  void includesByUnit() {
    assertThat(taken(Settings.units("Workloads"), Settings.NOBODY)).containsExactly(PROD, STAGING);
    assertThat(taken(Settings.units("Workloads/Staging"), Settings.NOBODY))
        .containsExactly(STAGING);
  }

  @Test
  void includesByTag() {
    assertThat(taken(Settings.tags("env", "prod"), Settings.NOBODY)).containsExactly(PROD, TOY);
  }

  @Test
  void includesById() {
    assertThat(taken(Settings.accounts("777777777777"), Settings.NOBODY)).containsExactly(TOY);
  }

  @Test
  void includesWhatAnyOfUnitTagAndIdNames() {
    var include = new Selection(List.of("Sandbox"), Map.of("env", "staging"), List.of());
    assertThat(taken(include, Settings.NOBODY)).containsExactly(STAGING, TOY);
  }

  @Test
  void excludesByUnitTagAndIdWhateverIsIncluded() {
    assertThat(taken(Settings.NOBODY, Settings.units("Sandbox"))).containsExactly(PROD, STAGING);
    assertThat(taken(Settings.NOBODY, Settings.tags("env", "staging"))).containsExactly(PROD, TOY);
    assertThat(taken(Settings.tags("env", "prod"), Settings.accounts("111111111111")))
        .containsExactly(TOY);
  }

  @Test
  void asksForTagsOnlyWhereTheyCanStillDecide() {
    var bare = new Member(PROD.id(), PROD.name(), "ACTIVE", Map.of(), PROD.units());
    assertThat(accounts(Settings.NOBODY, Settings.NOBODY).mayTake(bare)).isTrue();
    assertThat(accounts(Settings.NOBODY, Settings.units("Workloads")).mayTake(bare)).isFalse();
    assertThat(accounts(Settings.units("Sandbox"), Settings.NOBODY).mayTake(bare)).isFalse();
    assertThat(accounts(Settings.tags("env", "prod"), Settings.NOBODY).mayTake(bare)).isTrue();
  }

  @Test
  void entersEachWithTheRoleThatAllMembersHave() {
    assertThat(accounts(Settings.NOBODY, Settings.NOBODY).of(List.of(STAGING)))
        .singleElement()
        .satisfies(account -> {
          assertThat(account.role()).hasToString("arn:aws:iam::333333333333:role/readers/RoleForB");
          assertThat(account.externalId()).contains(new ExternalId("an-external-id"));
          assertThat(account.attribution()).isEqualTo(Attribution.STRICT);
          assertThat(account.color()).isEqualTo(AccountColor.TEAL);
          assertThat(account.tags()).containsExactly(Map.entry("env", "staging"));
          assertThat(account.units()).containsExactly("Workloads", "Workloads/Staging");
        });
  }

  private static List<Member> taken(Selection include, Selection exclude) {
    var all = List.of(PROD, STAGING, TOY);
    var ids = accounts(include, exclude).of(all).stream().map(Account::id).toList();
    return all.stream().filter(member -> ids.contains(member.id())).toList();
  }

  private static MemberAccounts accounts(Selection include, Selection exclude) {
    var properties = Settings.of(include, exclude);
    return new MemberAccounts(properties, new Vantage(properties, List.of()));
  }

  private static Member member(String id, Map<String, String> tags, String... units) {
    return new Member(new AccountId(id), "account " + id, "ACTIVE", tags, List.of(units));
  }
}
