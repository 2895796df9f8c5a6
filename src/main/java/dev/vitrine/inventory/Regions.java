package dev.vitrine.inventory;

import dev.vitrine.account.RegionId;
import java.util.List;
import java.util.Optional;

/** Which regions of an account there are to ask. */
sealed interface Regions {

  /**
   * Known.
   *
   * @param enabled the regions to ask
   * @param why where they come from, if not from the account itself
   */
  record Known(List<RegionId> enabled, Optional<String> why) implements Regions {
    /** Copies the regions. */
    public Known {
      enabled = List.copyOf(enabled);
    }
  }

  /** Not to be had, for a reason that holds for the whole account. */
  record Unknown(Outcome outcome) implements Regions {}
}
