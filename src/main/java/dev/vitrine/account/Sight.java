package dev.vitrine.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one viewer may look at, account by account. */
final class Sight {

  private final List<Granted> granted;
  private final List<Account> accounts;
  private final Map<AccountId, Granted> byId;

  /**
   * Keeps them.
   *
   * @param granted what the viewer may look at, by account id
   */
  Sight(List<Granted> granted) {
    this.granted = List.copyOf(granted);
    this.accounts = granted.stream().map(Granted::account).toList();
    this.byId =
        granted.stream()
            .collect(Collectors.toUnmodifiableMap(one -> one.account().id(), Function.identity()));
  }

  List<Account> accounts() {
    return accounts;
  }

  List<Account> accounts(String type) {
    return granted.stream().filter(one -> one.shows(type)).map(Granted::account).toList();
  }

  Optional<Granted> find(AccountId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether resources of the type may be looked at in the account, through that very role. */
  boolean shows(Account account, String type) {
    return find(account.id())
        .filter(one -> one.account().role().equals(account.role()))
        .filter(one -> one.shows(type))
        .isPresent();
  }

  /** What it costs to remember this. */
  int weight() {
    return 1 + granted.size();
  }
}
