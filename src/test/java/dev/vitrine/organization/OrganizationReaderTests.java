package dev.vitrine.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.AccountState;
import software.amazon.awssdk.services.organizations.model.AccountStatus;

/** Which accounts are found in an organization, and with how many calls. */
class OrganizationReaderTests {

  private final FakeOrganizations aws =
      new FakeOrganizations()
          .unit("r-root", "Root", null)
          .unit("ou-root-workload", "Workloads", "r-root")
          .unit("ou-root-product1", "Production", "ou-root-workload")
          .unit("ou-root-sandbox1", "Sandbox", "r-root");
  private final OrganizationReader reader = new OrganizationReader(aws);

  @Test
  void readsAllAccountsPageByPageAndNothingElse() {
    accounts("r-root", 5);
    assertThat(reader.accounts()).hasSize(5).allMatch(member -> member.units().isEmpty());
    assertThat(aws.asked()).containsExactly("ListAccounts", "ListAccounts", "ListAccounts");
  }

  @Test
  void findsEveryAccountInItsUnitWithoutListingAllBesides() {
    accounts("r-root", 1);
    accounts("ou-root-product1", 3);
    accounts("ou-root-sandbox1", 1);
    var members = reader.accountsByUnit();
    assertThat(members).hasSize(5);
    assertThat(members.getLast().units())
        .containsExactly(
            "r-root",
            "ou-root-workload",
            "Workloads",
            "ou-root-product1",
            "Production",
            "Workloads/Production");
    assertThat(members.getFirst().units()).containsExactly("r-root");
    assertThat(aws.asked())
        .doesNotContain("ListAccounts")
        .satisfies(asked ->
            assertThat(Collections.frequency(asked, "ListOrganizationalUnitsForParent"))
                .isEqualTo(4))
        .satisfies(asked ->
            assertThat(Collections.frequency(asked, "ListAccountsForParent")).isEqualTo(5));
  }

  @Test
  void readsTagsOnlyOfAccountsForWhichTheyCount() {
    accounts("r-root", 3);
    aws.tags(id(2), Map.of("env", "prod"));
    var tagged =
        reader.tagged(reader.accounts(), member -> member.id().equals(new AccountId(id(2))));
    assertThat(tagged)
        .extracting(Member::tags)
        .containsExactly(Map.of(), Map.of("env", "prod"), Map.of());
    assertThat(aws.asked()).filteredOn(asked -> asked.contains("Tags")).hasSize(1);
  }

  @Test
  void believesTheStateRatherThanTheStatusThatAwsRetires() {
    aws.account("r-root", account(1).state(AccountState.CLOSED).status("ACTIVE").build())
        .account("r-root", account(2).state((AccountState) null).status("ACTIVE").build())
        .account(
            "r-root", account(3).state((AccountState) null).status((AccountStatus) null).build())
        .account("r-root", account(4).state("HIBERNATING").build());
    assertThat(reader.accounts())
        .extracting(Member::state)
        .containsExactly("CLOSED", "ACTIVE", "UNKNOWN", "HIBERNATING");
  }

  @Test
  void callsAnAccountWithoutNameByItsId() {
    aws.account("r-root", account(1).name(" ").build());
    assertThat(reader.accounts()).extracting(Member::name).containsExactly(id(1));
  }

  @Test
  void letsNoUnitBorrowTheIdOrThePathOfAnotherByItsName() {
    aws.unit("ou-root-borrower", "Workloads/Production", "r-root")
        .unit("ou-root-imitator", "ou-root-product1", "r-root");
    accounts("ou-root-borrower", 1);
    accounts("ou-root-imitator", 1);
    assertThat(reader.accountsByUnit())
        .extracting(Member::units)
        .containsExactly(
            List.of("r-root", "ou-root-borrower"), List.of("r-root", "ou-root-imitator"));
  }

  private void accounts(String parent, int count) {
    IntStream.rangeClosed(1, count).forEach(n -> aws.account(parent, account(n).build()));
  }

  private static Account.Builder account(int number) {
    return Account.builder().id(id(number)).name("account " + number).state(AccountState.ACTIVE);
  }

  private static String id(int number) {
    return "%012d".formatted(number);
  }
}
