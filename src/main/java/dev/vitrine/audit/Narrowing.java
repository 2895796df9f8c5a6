package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import java.util.Optional;

/**
 * Which lines somebody wants to see.
 *
 * @param kind the kind of line, all where none is named
 * @param account an account that it is about, any where none is named
 */
record Narrowing(Optional<Kind> kind, Optional<AccountId> account) {

  boolean takes(Line line) {
    return kind.map(wanted -> line.entry().kind() == wanted).orElse(true)
        && account.map(wanted -> line.entry().accounts().contains(wanted)).orElse(true);
  }
}
