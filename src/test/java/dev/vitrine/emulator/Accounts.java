package dev.vitrine.emulator;

import java.util.ArrayList;
import java.util.List;

/**
 * The accounts that Vitrine is told to look at, as arguments of its command line.
 *
 * @param arguments one for each key
 */
record Accounts(List<String> arguments) {

  Accounts {
    arguments = List.copyOf(arguments);
  }

  static Accounts none() {
    return new Accounts(List.of());
  }

  /** These and one more whose RoleForB asks for no ExternalId. */
  Accounts with(String id, String name) {
    return plus(id, "name=" + name, "role=RoleForB");
  }

  /** These and one more whose RoleForB is assumed with an ExternalId. */
  Accounts with(String id, String name, String externalId) {
    return plus(id, "name=" + name, "role=RoleForB", "external-id=" + externalId);
  }

  private Accounts plus(String id, String... keys) {
    var position = arguments.stream().filter(argument -> argument.contains("].id=")).count();
    var more = new ArrayList<>(arguments);
    more.add("--vitrine.accounts[%d].id=%s".formatted(position, id));
    for (var key : keys) {
      more.add("--vitrine.accounts[%d].%s".formatted(position, key));
    }
    return new Accounts(more);
  }
}
