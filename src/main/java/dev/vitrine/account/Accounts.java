package dev.vitrine.account;

import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The accounts that exist, and the one decision who may look at which. */
@Component
public final class Accounts {

  private final SequencedMap<AccountId, Account> accounts = new TreeMap<>();

  Accounts(AccountsProperties properties) {
    properties.read().forEach(account -> accounts.put(account.id(), account));
  }

  /** Every account, whoever asks; for what concerns Vitrine itself and not a viewer. */
  public List<Account> all() {
    return List.copyOf(accounts.values());
  }

  /** The accounts that this viewer may look at, by id; without sign-in all of them. */
  public List<Account> visibleTo(Viewer viewer) {
    return all();
  }

  /** The account, where it exists and this viewer may look at it. */
  public Optional<Account> find(Viewer viewer, AccountId id) {
    return visibleTo(viewer).stream().filter(account -> account.id().equals(id)).findFirst();
  }

  /**
   * The account that a request names.
   *
   * @throws UnknownException where it does not exist or this viewer may not look at it
   */
  public Account get(Viewer viewer, AccountId id) {
    return find(viewer, id)
        .orElseThrow(
            () -> new UnknownException("There is no such account, or you may not see it."));
  }

  /** Whether the ARN is the role of a configured account, whoever asks. */
  public boolean haveRole(String arn) {
    return accounts.values().stream().anyMatch(account -> account.role().toString().equals(arn));
  }
}
