package dev.vitrine.organization;

import dev.vitrine.account.AccountId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.organizations.model.Account;

/** Makes members of what AWS Organizations says about accounts. */
final class Members {

  private Members() {}

  /**
   * The account; AWS's newer member tells its state, where an older AWS leaves that out its own.
   */
  static Member of(Account account, List<String> units) {
    var state =
        Stream.of(account.stateAsString(), account.statusAsString())
            .filter(word -> word != null)
            .findFirst()
            .orElse("UNKNOWN");
    var name = account.name() == null || account.name().isBlank() ? account.id() : account.name();
    return new Member(new AccountId(account.id()), name, state, Map.of(), units);
  }
}
