package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A resource of a data file, or several that differ in what their position makes of them.
 *
 * @param key its name within the file
 * @param where the accounts and regions that have it
 * @param repeat how many there are of it in each
 * @param item the resource in AWS's own names
 * @param details what detail operations answer about it, by operation
 */
record Entry(String key, Where where, int repeat, ObjectNode item, Map<String, JsonNode> details) {

  Entry {
    details = Map.copyOf(details);
  }

  static Entry read(JsonNode entry) {
    Known.only(entry, "key", "in", "repeat", "item", "details");
    Map<String, JsonNode> details = new HashMap<>();
    entry.path("details").properties().forEach(one -> details.put(one.getKey(), one.getValue()));
    return new Entry(
        entry.required("key").asString(),
        new Where(Known.texts(entry.required("in"))),
        entry.path("repeat").asInt(1),
        entry.required("item").asObject(),
        details);
  }
}
