package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;

/**
 * What a viewer wants to know: the resources of a type in some accounts and regions.
 *
 * @param viewer who asks
 * @param type what is asked for
 * @param accounts where, all of them visible to the viewer
 * @param everywhere whether these are all that are meant; not where all are and some may still be
 *     unknown
 * @param regions which regions; none for all that an account has enabled
 * @param maxAge how old an answer may be; zero asks everything again
 */
public record Question(
    Viewer viewer,
    ResourceType type,
    List<Account> accounts,
    boolean everywhere,
    List<RegionId> regions,
    Duration maxAge) {

  /** A question about these accounts and no others. */
  public Question(
      Viewer viewer,
      ResourceType type,
      List<Account> accounts,
      List<RegionId> regions,
      Duration maxAge) {
    this(viewer, type, accounts, true, regions, maxAge);
  }

  /** Copies what it is given; a global type has no regions to narrow. */
  public Question {
    accounts = List.copyOf(accounts);
    regions =
        type.definition().scope() == Scope.GLOBAL
            ? List.of()
            : regions.stream().distinct().sorted().toList();
  }

  /** Whether the type stands in the account as a whole. */
  boolean global() {
    return type.definition().scope() == Scope.GLOBAL;
  }

  /** Whether the type stands in regions and in the account as a whole, and both are asked for. */
  boolean globalToo() {
    return type.definition().scope() == Scope.BOTH
        && (regions.isEmpty() || regions.contains(RegionId.GLOBAL));
  }

  /**
   * What this question is called: the same for the same viewer asking the same again, through the
   * same roles.
   */
  public String name() {
    // With the role: the same viewer may take another one tomorrow.
    var roles = accounts.stream().map(account -> account.role().toString()).sorted().toList();
    return String.join(
        "\n", viewer.key(), type.definition().id(), String.join(",", roles), regions.toString());
  }
}
