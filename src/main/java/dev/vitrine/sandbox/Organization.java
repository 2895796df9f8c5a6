package dev.vitrine.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The organization to which all accounts of the world belong.
 *
 * @param id its id
 * @param management the id of its management account
 * @param readers the ids of the accounts that may look into it
 * @param units its root, which stands first, and its organizational units
 * @param accounts its accounts, those that were closed too
 */
record Organization(
    String id, String management, Set<String> readers, List<Unit> units, List<Account> accounts) {

  Organization {
    readers = Set.copyOf(readers);
    units = List.copyOf(units);
    accounts = List.copyOf(accounts);
  }

  /**
   * The root or an organizational unit.
   *
   * @param id its id
   * @param name its name
   * @param parent the id of what it lies in, empty for the root
   * @param tags what is written on it
   */
  record Unit(String id, String name, Optional<String> parent, Map<String, String> tags) {}

  /**
   * An account of the organization.
   *
   * @param id twelve digits
   * @param name its name
   * @param parent the id of the unit, or of the root, in which it lies
   * @param state whether it is active
   * @param tags what is written on it
   */
  record Account(String id, String name, String parent, String state, Map<String, String> tags) {

    /** What is answered of it where nothing else is said. */
    ObjectNode answer() {
      return JsonNodeFactory.instance
          .objectNode()
          .put("Id", id)
          .put("Email", id + "@example.org")
          .put("Name", name)
          .put("Status", state)
          .put("State", state)
          .put("JoinedMethod", "CREATED")
          .put("JoinedTimestamp", "2021-03-01T08:00:00Z");
    }
  }

  /** Reads the organization's file, and puts the accounts of a world where it says. */
  static Organization of(World world) {
    JsonNode file = Bundled.json("world/organization.json");
    Known.only(file, "id", "management", "delegated", "root", "units", "closed");
    List<JsonNode> nodes =
        Stream.concat(Stream.of(file.required("root")), file.path("units").valueStream()).toList();
    Map<String, String> parents = new LinkedHashMap<>();
    nodes.forEach(node -> parents(node, world).forEach(name -> parents.put(name, id(node))));
    List<Account> accounts = new ArrayList<>();
    for (WorldAccount one : world.accounts()) {
      accounts.add(
          new Account(one.id(), one.name(), known(parents, one.name()), "ACTIVE", one.tags()));
    }
    for (JsonNode one : file.path("closed")) {
      String name = one.required("name").asString();
      String state = one.required("state").asString();
      accounts.add(new Account(id(one), name, known(parents, name), state, tags(one)));
    }
    Map<String, String> ids =
        world.accounts().stream().collect(Collectors.toMap(WorldAccount::name, WorldAccount::id));
    String management = known(ids, file.required("management").asString());
    return new Organization(
        id(file),
        management,
        Stream.concat(
                Known.texts(file.path("delegated")).stream().map(name -> known(ids, name)),
                Stream.of(management))
            .collect(Collectors.toSet()),
        nodes.stream().map(Organization::unit).toList(),
        accounts);
  }

  /** The root or unit of that id. */
  Optional<Unit> unit(String unit) {
    return units.stream().filter(one -> one.id().equals(unit)).findFirst();
  }

  /** What is written on the account, the unit or the root of that id. */
  Optional<Map<String, String>> tagsOf(String target) {
    return unit(target)
        .map(Unit::tags)
        .or(() ->
            accounts.stream()
                .filter(one -> one.id().equals(target))
                .map(Account::tags)
                .findFirst());
  }

  private static Unit unit(JsonNode node) {
    Known.only(node, "id", "name", "in", "tags", "accounts", "empty");
    return new Unit(
        id(node), node.required("name").asString(), node.path("in").asStringOpt(), tags(node));
  }

  private static List<String> parents(JsonNode node, World world) {
    Stream<String> empty =
        node.path("empty").asBoolean(false)
            ? world.accounts().stream().map(WorldAccount::name).filter(WorldAccount::isEmpty)
            : Stream.of();
    return Stream.concat(Known.texts(node.path("accounts")).stream(), empty).toList();
  }

  private static String known(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name))
        .orElseThrow(
            () -> new IllegalArgumentException("sandbox/world/organization.json lacks " + name));
  }

  private static String id(JsonNode node) {
    return node.required("id").asString();
  }

  private static Map<String, String> tags(JsonNode node) {
    Map<String, String> tags = new TreeMap<>();
    node.path("tags")
        .properties()
        .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asString()));
    return Map.copyOf(tags);
  }
}
