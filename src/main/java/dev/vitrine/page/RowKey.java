package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Coverage;
import java.util.Optional;

/**
 * What names one row of a list.
 *
 * @param account its account
 * @param region its region
 * @param id its id
 */
record RowKey(AccountId account, RegionId region, String id) {

  private static final String BETWEEN = "|";

  static RowKey of(Resource row) {
    return new RowKey(row.account(), row.region(), row.id());
  }

  /**
   * Reads parameter {@code preview}.
   *
   * @throws BadValueException where it names no row
   */
  static RowKey of(String text) {
    var parts = text.split("\\|", 3);
    try {
      if (parts.length == 3 && !parts[2].isEmpty()) {
        return new RowKey(new AccountId(parts[0]), RegionId.of(parts[1]), parts[2]);
      }
    } catch (IllegalArgumentException _) {
      // Said below: an account or a region is one of three things that may be wrong.
    }
    throw new BadValueException("preview", "a row as account|region|id");
  }

  /** The row among those that have been read, whether or not it matches. */
  Optional<Resource> in(Coverage coverage) {
    return coverage.places().stream()
        .filter(answer -> answer.place().account().equals(account))
        .filter(answer -> answer.place().region().equals(region))
        .flatMap(answer -> answer.rows().stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  /** As parameter {@code preview} says it. */
  @Override
  public String toString() {
    return account.value() + BETWEEN + region.value() + BETWEEN + id;
  }
}
