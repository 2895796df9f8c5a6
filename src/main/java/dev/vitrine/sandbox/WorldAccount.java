package dev.vitrine.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * An account of the sandbox's world.
 *
 * @param id twelve digits
 * @param name its name
 * @param role the role that Vitrine assumes there, empty for the account that Vitrine runs in
 * @param externalId what the role's trust policy asks for
 * @param color the colour that its owners gave it
 * @param tags what its owners wrote on it
 * @param callsPerSecond how many calls EC2 answers there in a second and a region
 * @param delay how long every call but those to STS takes
 * @param silentRegion where regional services never answer
 * @param hostile whether names, tags and descriptions are attacks
 */
record WorldAccount(
    String id,
    String name,
    Optional<String> role,
    Optional<String> externalId,
    Optional<String> color,
    Map<String, String> tags,
    OptionalInt callsPerSecond,
    Duration delay,
    Optional<String> silentRegion,
    boolean hostile) {

  private static final String EMPTY = "member-";
  private static final long FIRST_EMPTY = 100_000_000_000L;

  WorldAccount {
    tags = Map.copyOf(tags);
  }

  static WorldAccount read(JsonNode account) {
    Map<String, String> tags = new TreeMap<>();
    account
        .path("tags")
        .properties()
        .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asString()));
    JsonNode calls = account.path("callsPerSecond");
    return new WorldAccount(
        account.path("id").asString(),
        account.path("name").asString(),
        text(account, "role"),
        text(account, "externalId"),
        text(account, "color"),
        tags,
        calls.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(calls.asInt()),
        text(account, "delay").map(Duration::parse).orElse(Duration.ZERO),
        text(account, "silentRegion"),
        account.path("hostile").asBoolean(false));
  }

  /** The account of that number, from 1, in which there is nothing. */
  static WorldAccount empty(int number) {
    return new WorldAccount(
        Long.toString(FIRST_EMPTY + number),
        EMPTY + "%04d".formatted(number),
        Optional.of("RoleForB"),
        Optional.empty(),
        Optional.empty(),
        Map.of("env", "test"),
        OptionalInt.empty(),
        Duration.ZERO,
        Optional.empty(),
        false);
  }

  /** Whether there is nothing in the account of that name. */
  static boolean isEmpty(String name) {
    return name.startsWith(EMPTY);
  }

  private static Optional<String> text(JsonNode account, String member) {
    return account.path(member).asStringOpt();
  }
}
