package dev.vitrine.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The accounts that the operator lets Vitrine look into.
 *
 * @param accounts one entry an account; none configured starts the sandbox
 */
@ConfigurationProperties("vitrine")
record AccountsProperties(@Nullable List<AccountProperties> accounts) {

  /**
   * Reads the entries.
   *
   * @throws InvalidConfigurationPropertyValueException naming the first wrong key, its value and
   *     what is accepted
   */
  List<Account> read() {
    var read = new ArrayList<Account>();
    var ids = new HashSet<AccountId>();
    for (AccountProperties entry : accounts == null ? List.<AccountProperties>of() : accounts) {
      var key = "vitrine.accounts[" + read.size() + "]";
      var account = entry.read(key);
      if (!ids.add(account.id())) {
        throw new InvalidConfigurationPropertyValueException(
            key + ".id", account.id().value(), "each account is accepted only once");
      }
      read.add(account);
    }
    return read;
  }
}
