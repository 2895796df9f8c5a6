package dev.vitrine.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Who is told what about where accounts come from. */
class AccountRemarkTests {

  private static final String OLD = "These are of yesterday.";
  private static final String CLOSED = "Not asked";

  @Test
  void tellsEverybodyWhatIsAboutNoAccount() {
    assertThat(accounts(new AccountRemark(OLD)).remarks(viewer("anybody")))
        .extracting(AccountRemark::text)
        .containsExactly(OLD);
  }

  @Test
  void namesAccountsOnlyToWhomARuleOpensThem() {
    var accounts = accounts(new AccountRemark(CLOSED, List.of(account(1), account(2))));
    assertThat(accounts.remarks(viewer("payments")))
        .extracting(AccountRemark::text)
        .containsExactly("Not asked: account 2 (000000000002).");
    assertThat(accounts.remarks(viewer("others"))).isEmpty();
  }

  @Test
  void namesAllToWhoDidNotSignIn() {
    var accounts = accounts(new AccountRemark(CLOSED, List.of(account(1), account(2))));
    assertThat(accounts.remarks(new Viewer("local", "local")))
        .extracting(AccountRemark::text)
        .containsExactly("Not asked: account 1 (000000000001), account 2 (000000000002).");
  }

  @Test
  void doesNotSayOfAnAccountThatIsAskedThatItIsNot() {
    var accounts = accounts(new AccountRemark(CLOSED, List.of(account(9))));
    assertThat(accounts.remarks(new Viewer("local", "local"))).isEmpty();
  }

  @Test
  void countsWhatItDoesNotName() {
    var many = IntStream.rangeClosed(1, 23).mapToObj(AccountRemarkTests::account).toList();
    assertThat(new AccountRemark(CLOSED, many).text())
        .contains("account 20 (")
        .doesNotContain("account 21 (")
        .endsWith(" and 3 more.");
  }

  private static Accounts accounts(AccountRemark remark) {
    var rule =
        new RuleProperties(
            List.of("payments"),
            List.of(),
            Map.of(),
            List.of("000000000002"),
            Map.of(),
            List.of(),
            List.of(),
            null,
            false);
    var source =
        new AccountSource() {
          @Override
          public Collection<Account> accounts() {
            return List.of(account(9));
          }

          @Override
          public Collection<AccountRemark> remarks() {
            return List.of(remark);
          }
        };
    return new Accounts(
        new AccountsProperties(List.of()),
        new AccessProperties(List.of(rule)),
        new StaticListableBeanFactory(Map.of("source", source))
            .getBeanProvider(AccountSource.class));
  }

  private static Viewer viewer(String group) {
    return Viewer.signedIn(
        "ada", new Identity("https://issuer.example", "ada", Set.of(group), Map.of(), List.of()));
  }

  private static Account account(int number) {
    var id = new AccountId("%012d".formatted(number));
    return new Account(
        id,
        "account " + number,
        new RoleArn(Partition.AWS, id, "RoleForB"),
        Optional.empty(),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        false,
        Attribution.SHARED,
        Optional.empty());
  }
}
