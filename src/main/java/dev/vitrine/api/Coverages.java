package dev.vitrine.api;

import dev.vitrine.account.AccountRemark;
import dev.vitrine.account.Accounts;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Writes coverage as programs see it, with what there is to say about the accounts as a whole. */
@Component
class Coverages {

  private final Accounts accounts;

  Coverages(Accounts accounts) {
    this.accounts = accounts;
  }

  // As on every page; what is remarked on single accounts stands where the accounts are listed.
  CoverageJson of(Viewer viewer, Coverage coverage) {
    var remarks =
        accounts.remarks(viewer).stream()
            .filter(AccountRemark::general)
            .map(AccountRemark::text)
            .toList();
    return CoverageJson.of(coverage, remarks);
  }
}
