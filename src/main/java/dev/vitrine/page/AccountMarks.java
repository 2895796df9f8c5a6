package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the accounts of a page are named.
 *
 * @param byId their marks
 */
public record AccountMarks(Map<AccountId, AccountMark> byId) {

  /** Copies the marks. */
  public AccountMarks {
    byId = Map.copyOf(byId);
  }

  /** The marks of these accounts. */
  public static AccountMarks of(List<Account> accounts) {
    return new AccountMarks(
        accounts.stream().collect(Collectors.toMap(Account::id, AccountMark::of)));
  }

  /** What the account with that id is called, or the id where it is none of them. */
  String named(String id) {
    return byId.values().stream()
        .filter(mark -> mark.id().equals(id))
        .findFirst()
        .map(AccountMark::name)
        .orElse(id);
  }

  /** The account's mark, or its bare id where it is none of them. */
  public AccountMark of(AccountId id) {
    return byId.getOrDefault(id, AccountMark.of(id));
  }
}
