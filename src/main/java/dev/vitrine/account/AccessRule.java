package dev.vitrine.account;

import java.util.Optional;
import java.util.Set;

/**
 * One rule about who may look at what.
 *
 * @param audience for whom it is
 * @param reach which accounts it opens
 * @param types which resource types it opens there, as patterns of their ids
 * @param role the role to take there instead of the account's own
 * @param administrator whether it opens all audit lines
 */
record AccessRule(
    Audience audience,
    Reach reach,
    Set<String> types,
    Optional<String> role,
    boolean administrator) {

  static final Set<String> ALL_TYPES = Set.of("*");

  AccessRule {
    types = Set.copyOf(types);
  }

  /** The account as this rule enters it. */
  Account enter(Account account) {
    return role.map(name -> account.through(new RoleArn(account.partition(), account.id(), name)))
        .orElse(account);
  }
}
