package dev.vitrine.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one viewer may look at in one account.
 *
 * @param account the account, with the role that this viewer takes there
 * @param types which resource types, as patterns of their ids
 */
record Granted(Account account, Set<String> types) {

  Granted {
    types = Set.copyOf(types);
  }

  /** Everything there, through the account's own role. */
  static Granted whole(Account account) {
    return new Granted(account, AccessRule.ALL_TYPES);
  }

  /**
   * What the rules, all of them for one viewer, give in an account. The first that opens it decides
   * the role; the types are those of all rules with that role, because each rule was written with
   * what its role may see in mind.
   */
  static Optional<Granted> by(List<AccessRule> rules, Account account) {
    var opening = rules.stream().filter(rule -> rule.reach().holds(account)).toList();
    return opening.stream()
        .findFirst()
        .map(first -> first.enter(account))
        .map(entered -> new Granted(entered, types(opening, account, entered.role())));
  }

  boolean shows(String type) {
    return Reach.matches(types, type);
  }

  private static Set<String> types(List<AccessRule> opening, Account account, RoleArn role) {
    return opening.stream()
        .filter(rule -> rule.enter(account).role().equals(role))
        .flatMap(rule -> rule.types().stream())
        .collect(Collectors.toSet());
  }
}
