package dev.vitrine.api;

import java.util.List;

/** What was found for one value; {@code accounts} are those that are called so. */
record SearchJson(List<HitJson> items, List<NamedAccount> accounts, SearchCoverageJson coverage) {

  SearchJson {
    items = List.copyOf(items);
    accounts = List.copyOf(accounts);
  }

  /** An account by its names. */
  record NamedAccount(String id, String name) {}
}
