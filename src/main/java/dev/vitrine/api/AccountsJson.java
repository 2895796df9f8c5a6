package dev.vitrine.api;

import java.util.List;

/**
 * The accounts that a viewer may see.
 *
 * @param items the accounts
 * @param remarks what to know about where they come from, such as that they are still being read
 */
record AccountsJson(List<AccountJson> items, List<String> remarks) {

  AccountsJson {
    items = List.copyOf(items);
    remarks = List.copyOf(remarks);
  }
}
