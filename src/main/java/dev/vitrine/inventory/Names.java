package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Resource;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What the accounts of a question are called; rows know their ids only. */
record Names(Map<AccountId, String> names) {

  static Names of(Collection<Account> accounts) {
    return new Names(
        accounts.stream().collect(Collectors.toMap(Account::id, Account::name, (one, _) -> one)));
  }

  String of(Resource row) {
    return names.getOrDefault(row.account(), row.account().value());
  }
}
