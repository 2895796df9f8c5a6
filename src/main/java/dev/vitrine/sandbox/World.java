package dev.vitrine.sandbox;

import java.util.List;

/** The accounts of the sandbox, in the order in which their file names them. */
final class World {

  private final List<WorldAccount> accounts =
      Bundled.json("world/accounts.json").valueStream().map(WorldAccount::read).toList();

  List<WorldAccount> accounts() {
    return accounts;
  }

  /** The account of that id. */
  WorldAccount account(String id) {
    return accounts.get(position(id));
  }

  /** Where an account stands in the list. */
  int position(String id) {
    for (int i = 0; i < accounts.size(); i++) {
      if (accounts.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("The sandbox has no account " + id);
  }
}
