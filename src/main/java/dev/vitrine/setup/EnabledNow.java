package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import java.util.List;

/**
 * What an account answered when it was asked which regions it has enabled.
 *
 * @param outcome what became of the question
 * @param regions the regions; none where it was not answered
 */
record EnabledNow(Outcome outcome, List<RegionId> regions) {

  EnabledNow {
    regions = List.copyOf(regions);
  }

  boolean known() {
    return outcome.status() == Status.FOUND;
  }

  /** The regions that Vitrine asks there, as far as they are known. */
  List<RegionId> of(Account account) {
    if (account.regions().isEmpty()) {
      return regions;
    }
    return known()
        ? account.regions().stream().filter(regions::contains).toList()
        : account.regions();
  }
}
