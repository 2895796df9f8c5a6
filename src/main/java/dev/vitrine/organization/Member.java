package dev.vitrine.organization;

import dev.vitrine.account.AccountId;
import java.util.List;
import java.util.Map;

/**
 * An account as the organization knows it.
 *
 * @param id the account
 * @param name what its owners call it
 * @param state {@code ACTIVE}, {@code SUSPENDED}, {@code PENDING_CLOSURE}, …
 * @param tags what is written on it; empty where nobody asked
 * @param units ids, names and paths of the units in which it lies; empty where nobody asked
 */
record Member(
    AccountId id, String name, String state, Map<String, String> tags, List<String> units) {

  Member {
    tags = Map.copyOf(tags);
    units = List.copyOf(units);
  }

  boolean active() {
    return state.equals("ACTIVE");
  }

  Member tagged(Map<String, String> read) {
    return new Member(id, name, state, read, units);
  }
}
