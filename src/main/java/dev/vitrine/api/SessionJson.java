package dev.vitrine.api;

import dev.vitrine.permission.Grant;
import dev.vitrine.session.AccountSessions;
import dev.vitrine.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A viewer's sessions in one account, without credentials. */
record SessionJson(
    String account,
    String status,
    @Nullable String message,
    String roleArn,
    @Nullable String assumedRoleArn,
    String sessionName,
    List<GrantJson> grants) {

  /** One grant and, where a session for it is open, when that ends. */
  record GrantJson(
      String name, Collection<String> services, @Nullable Instant expiresAt, JsonNode policy) {

    static GrantJson of(Grant grant, String partition, @Nullable Instant expiresAt) {
      var policy = JsonMapper.shared().readTree(grant.policy(partition));
      return new GrantJson(grant.name(), grant.services(), expiresAt, policy);
    }
  }

  /** Opens the first grant's session where none is open. */
  static SessionJson of(AccountSessions sessions) {
    var opening = sessions.known().orElseGet(sessions::open);
    var account = sessions.account();
    return new SessionJson(
        account.id().value(),
        AccountJson.status(opening),
        AccountJson.message(opening),
        account.role().toString(),
        opening instanceof Session session ? session.assumedRoleArn() : null,
        sessions.sessionName(),
        sessions.grants().stream()
            .map(grant ->
                GrantJson.of(grant, account.partition().id(), expiry(sessions, grant).orElse(null)))
            .toList());
  }

  private static Optional<Instant> expiry(AccountSessions sessions, Grant grant) {
    return sessions
        .known(grant)
        .map(known -> known instanceof Session session ? session.expiresAt() : null);
  }
}
