package dev.vitrine.sandbox;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What one resource contributes to an answer.
 *
 * @param thing the resource
 * @param node its contribution: the resource itself, or a part of a detail
 */
record Given(Thing thing, JsonNode node) {

  /** What a resource contributes: for a list any number of nodes, else one that may be missing. */
  static Stream<Given> of(Thing thing, Reply reply) {
    JsonNode node = reply.detail() ? thing.detail(reply.operation()) : thing.item();
    if (!reply.isList()) {
      return Stream.of(new Given(thing, node));
    }
    return (node.isArray() ? node.valueStream() : Stream.of(node))
        .filter(one -> !one.isMissingNode())
        .map(one -> new Given(thing, one));
  }

  /** The texts at a path of the contribution, or else of the resource. */
  List<String> texts(String path) {
    List<String> texts = Dotted.texts(node, path);
    return texts.isEmpty() ? Dotted.texts(thing.item(), path) : texts;
  }
}
