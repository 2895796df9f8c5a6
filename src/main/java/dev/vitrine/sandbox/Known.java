package dev.vitrine.sandbox;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Keeps data files free of words that nothing reads. */
final class Known {

  private Known() {}

  /**
   * Refuses an object with other members than these.
   *
   * @throws IllegalArgumentException naming the member and what is accepted
   */
  static void only(JsonNode object, String... accepted) {
    Set<String> names = Set.of(accepted);
    for (var property : object.properties()) {
      if (!names.contains(property.getKey())) {
        throw new IllegalArgumentException(
            "Unknown member " + property.getKey() + "; accepted are " + List.of(accepted));
      }
    }
  }

  /** The texts of a list. */
  static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
