package dev.vitrine.sandbox;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A resource as it is in one account and region.
 *
 * @param item the resource in AWS's own names
 * @param details what detail operations answer about it, by operation
 * @param around what a list operation puts around it, by operation
 */
record Thing(ObjectNode item, Map<String, JsonNode> details, Map<String, JsonNode> around) {

  Thing {
    details = Map.copyOf(details);
    around = Map.copyOf(around);
  }

  /** What a list operation puts around it, an empty object where it puts nothing. */
  JsonNode around(String operation) {
    return around.getOrDefault(operation, JsonNodeFactory.instance.objectNode());
  }

  /** What a detail operation answers about it, missing where it answers nothing. */
  JsonNode detail(String operation) {
    return details.getOrDefault(operation, JsonNodeFactory.instance.missingNode());
  }
}
