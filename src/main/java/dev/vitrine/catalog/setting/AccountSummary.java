package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Aspect;
import dev.vitrine.catalog.Catalog;

/** AWS's summary of an account, read once for all settings that stand in it. */
final class AccountSummary {

  static final String ROOT_KEYS = "SummaryMap.AccountAccessKeysPresent";
  static final String ROOT_MFA = "SummaryMap.AccountMFAEnabled";

  private AccountSummary() {}

  static Aspect of(Catalog catalog) {
    var account = catalog.find("iam-account").orElseThrow();
    return Aspect.of(account, "Summary", ROOT_KEYS, ROOT_MFA);
  }
}
