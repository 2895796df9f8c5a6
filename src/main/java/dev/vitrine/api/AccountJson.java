package dev.vitrine.api;

import dev.vitrine.account.Account;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Session;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account as programs see it. */
record AccountJson(
    String id,
    String name,
    String partition,
    String color,
    Map<String, String> tags,
    String status,
    @Nullable String message,
    @Nullable Instant asOf) {

  static AccountJson of(Account account, Optional<Opening> opening) {
    return new AccountJson(
        account.id().value(),
        account.name(),
        account.partition().id(),
        account.color().word(),
        account.tags(),
        opening.map(AccountJson::status).orElse("not-asked"),
        opening.map(AccountJson::message).orElse(null),
        opening.map(Opening::openedAt).orElse(null));
  }

  static String status(Opening opening) {
    return switch (opening) {
      case Session _ -> "reachable";
      case NoSession refusal -> refusal.cause().word();
    };
  }

  static @Nullable String message(Opening opening) {
    return switch (opening) {
      case Session _ -> null;
      case NoSession refusal -> refusal.message();
    };
  }
}
