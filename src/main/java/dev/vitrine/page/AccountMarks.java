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
record AccountMarks(Map<AccountId, AccountMark> byId) {

  AccountMarks {
    byId = Map.copyOf(byId);
  }

  static AccountMarks of(List<Account> accounts) {
    return new AccountMarks(
        accounts.stream().collect(Collectors.toMap(Account::id, AccountMark::of)));
  }

  /** The account's mark, or its bare id where it is none of them. */
  AccountMark of(AccountId id) {
    return byId.getOrDefault(id, AccountMark.of(id));
  }
}
