package dev.vitrine.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.viewer.Identity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The accounts that exist at one moment, and who may look at which of them. */
final class KnownAccounts {

  // A thousand viewers of two hundred accounts each are some 20 MB.
  private static final long MOST = 200_000;

  private final List<AccessRule> rules;
  private final List<Account> all;
  private final Set<String> roles = new HashSet<>();
  private final Sight everything;
  private final Cache<Identity, Sight> visible =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Identity _, Sight seen) -> seen.weight())
          .build();

  /**
   * Takes stock.
   *
   * @param rules who may look at what
   * @param sources where the accounts come from; where two know one, the first is believed
   */
  KnownAccounts(List<AccessRule> rules, Collection<? extends Collection<Account>> sources) {
    SortedMap<AccountId, Account> known = new TreeMap<>();
    sources.forEach(source -> source.forEach(account -> known.putIfAbsent(account.id(), account)));
    this.rules = List.copyOf(rules);
    this.all = List.copyOf(known.values());
    this.everything = new Sight(all.stream().map(Granted::whole).toList());
    for (Account account : all) {
      roles.add(account.role().toString());
      rules.stream()
          .filter(rule -> rule.reach().holds(account))
          .forEach(rule -> roles.add(rule.enter(account).role().toString()));
    }
  }

  List<Account> all() {
    return all;
  }

  /** Whether the ARN is a role that Vitrine takes in one of the accounts, for whomever. */
  boolean haveRole(String arn) {
    return roles.contains(arn);
  }

  /** What somebody may look at who did not sign in: everything. */
  Sight toEverybody() {
    return everything;
  }

  /** What somebody may look at who did; nothing that no rule gives. */
  Sight to(Identity identity) {
    return visible.get(identity, this::decide);
  }

  private Sight decide(Identity identity) {
    var own = rules.stream().filter(rule -> rule.audience().includes(identity)).toList();
    return new Sight(all.stream().flatMap(account -> Granted.by(own, account).stream()).toList());
  }
}
