package dev.vitrine.search;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import java.util.List;
import java.util.Map;

/**
 * What became of a search.
 *
 * @param values what was found for each value, in the order in which they were given
 * @param asked the types that were asked, with what became of every place
 */
public record Searched(List<Value> values, Map<ResourceType, Coverage> asked) {

  /** Copies what it is given. */
  public Searched {
    values = List.copyOf(values);
    asked = Map.copyOf(asked);
  }

  /** Whether places are still being asked. */
  public boolean pending() {
    return asked.values().stream().anyMatch(Coverage::pending);
  }

  /** Whether every place that was asked was read to the end. */
  public boolean read() {
    return asked.values().stream().allMatch(Coverage::complete);
  }

  /** Whether nothing can have been missed. */
  public boolean complete() {
    return read() && values.stream().allMatch(value -> value.notAsked().isEmpty());
  }

  /**
   * What was found for one value.
   *
   * @param text the value
   * @param accounts the accounts that are called so
   * @param hits the resources, the best first, not more than can be read
   * @param more how many more there are
   * @param notAsked the types that could hold it and that were not asked everywhere
   */
  public record Value(
      String text, List<Account> accounts, List<Hit> hits, int more, List<ResourceType> notAsked) {

    /** Copies what it is given. */
    public Value {
      accounts = List.copyOf(accounts);
      hits = List.copyOf(hits);
      notAsked = List.copyOf(notAsked);
    }

    /** Whether anything was found. */
    public boolean found() {
      return !hits.isEmpty() || !accounts.isEmpty();
    }
  }
}
