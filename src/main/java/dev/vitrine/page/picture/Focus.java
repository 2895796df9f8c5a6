package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;

/**
 * The part of all trust that is looked at.
 *
 * @param account the only account, empty for all
 * @param role the id of the only role in it, empty for all
 * @param within whether trust within an account is drawn too
 */
record Focus(String account, String role, boolean within) {

  /** Whether everything is looked at. */
  boolean none() {
    return account.isEmpty();
  }

  /** Whether that role is looked at, or assumed by what is. */
  boolean holds(Trusting trusting, Resource chosen) {
    return trusting.role().equals(chosen) || trusting.names(chosen);
  }

  boolean holds(Trusting trusting) {
    return none() || trusting.role().account().value().equals(account) || trusting.names(account);
  }
}
