package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import java.util.Optional;

/**
 * A role that account B may assume.
 *
 * @param account where it is; none: in any account that trusts B
 * @param role its path and name
 */
record RolePattern(Optional<AccountId> account, RoleName role) {

  /**
   * The ARN.
   *
   * @param partition its name, or what a template language puts in its place
   */
  String arn(String partition) {
    return "arn:%s:iam::%s:role/%s"
        .formatted(partition, account.map(AccountId::value).orElse("*"), role);
  }
}
