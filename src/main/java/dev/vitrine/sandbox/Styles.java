package dev.vitrine.sandbox;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways of paging and filtering that many operations share, such as all of EC2's. */
final class Styles {

  private final JsonNode styles = Bundled.json("world/styles.json");

  /**
   * A part of an operation's description with what it takes over from its style: either the style's
   * name, or an object that names it as {@code like} and differs in some members.
   */
  Optional<ObjectNode> of(String part, JsonNode operation) {
    JsonNode own = operation.path(part);
    if (own.isMissingNode()) {
      return Optional.empty();
    }
    String name = own.isString() ? own.asString() : own.path("like").asString("");
    ObjectNode whole =
        name.isEmpty()
            ? own.asObject().deepCopy()
            : styles.path(part).required(name).asObject().deepCopy();
    own.properties().forEach(one -> whole.set(one.getKey(), one.getValue()));
    return Optional.of(whole);
  }
}
