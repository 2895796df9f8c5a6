package dev.vitrine.emulator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a seeding script made in an emulator.
 *
 * @param result as the script printed it
 */
record Seeded(JsonNode result) {

  /** A session of B's instance role, under the names that an SDK reads from its environment. */
  Map<String, String> credentials() {
    return result.get("credentials").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asString()));
  }

  List<String> instances(String account) {
    return made(account, "instances");
  }

  List<String> buckets(String account) {
    return made(account, "buckets");
  }

  List<String> roles(String account) {
    return made(account, "roles");
  }

  private List<String> made(String account, String what) {
    return result
        .get("accounts")
        .get(account)
        .get(what)
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }
}
