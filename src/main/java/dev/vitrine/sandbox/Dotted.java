package dev.vitrine.sandbox;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds and sets members by paths such as {@code Placement.AvailabilityZone}. */
final class Dotted {

  private Dotted() {}

  /** The texts at a path; a list on the way stands for all its elements. */
  static List<String> texts(JsonNode node, String path) {
    Stream<JsonNode> nodes = Stream.of(node);
    for (String name : path.split("\\.", -1)) {
      nodes = nodes.flatMap(Dotted::each).map(one -> one.path(name));
    }
    return nodes
        .flatMap(Dotted::each)
        .filter(JsonNode::isValueNode)
        .filter(one -> !one.isNull())
        .map(JsonNode::asString)
        .toList();
  }

  private static Stream<JsonNode> each(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }

  /** Sets the member at a path, with the objects on the way. */
  static void set(ObjectNode root, String path, JsonNode value) {
    ObjectNode node = root;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      node = node.withObjectProperty(names[i]);
    }
    node.set(names[names.length - 1], value);
  }
}
