package dev.vitrine.api;

import dev.vitrine.api.SearchJson.NamedAccount;
import java.util.List;

/** What was found for many values, a line for each, found or not. */
record SearchesJson(List<Value> values, SearchCoverageJson coverage) {

  SearchesJson {
    values = List.copyOf(values);
  }

  /** What was found for one of them, and the types that could hold it and were not asked. */
  record Value(
      String value,
      List<HitJson> items,
      List<NamedAccount> accounts,
      int more,
      List<String> notAsked) {

    Value {
      items = List.copyOf(items);
      accounts = List.copyOf(accounts);
      notAsked = List.copyOf(notAsked);
    }
  }
}
