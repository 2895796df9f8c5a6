package dev.vitrine.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes attacks where people write names, tags and descriptions. */
final class Attacks {

  private static final Set<String> TAG = Set.of("key", "value");

  private final List<String> attacks = Known.texts(Bundled.json("world/attacks.json"));

  /**
   * Replaces the texts of a resource.
   *
   * @param texts the members that people fill as they like; tags always are
   * @param first the attack to begin with, so that each comes to be a name somewhere
   */
  void write(JsonNode node, List<String> texts, int first) {
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        write(list.get(i), texts, first + i);
      }
    }
    if (node instanceof ObjectNode object) {
      write(object, texts, first);
    }
  }

  private void write(ObjectNode object, List<String> texts, int first) {
    boolean tag =
        object
            .propertyStream()
            .map(one -> one.getKey().toLowerCase(Locale.ROOT))
            .allMatch(TAG::contains);
    int next = first;
    for (String name : List.copyOf(object.propertyNames())) {
      JsonNode value = object.path(name);
      boolean free = texts.contains(name) || (tag && name.toLowerCase(Locale.ROOT).equals("value"));
      if (free && value.isString()) {
        object.put(name, attack(next++));
      } else {
        write(value, texts, first);
      }
    }
  }

  private String attack(int number) {
    return attacks.get(Math.floorMod(number, attacks.size()));
  }
}
