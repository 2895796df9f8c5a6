package dev.vitrine.setup;

import dev.vitrine.account.AccountId;

/**
 * The role of Vitrine's instance: what the roles in the accounts A trust.
 *
 * @param account account B
 * @param role the role's path and name there
 */
record HubRole(AccountId account, RoleName role) {

  /** What it is called unless somebody calls it otherwise. */
  static final RoleName USUAL = new RoleName("AssumeRoleInA");

  String arn(String partition) {
    return "arn:" + partition + ":iam::" + account + ":role/" + role;
  }
}
