package dev.vitrine.sandbox;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What one resource contributes to an answer.
 *
 * @param thing the resource
 * @param node its contribution: the resource itself, or a part of a detail
 * @param reply which reply it is for
 */
record Given(Thing thing, JsonNode node, Reply reply) {

  /**
   * What a resource contributes: any number of nodes, of which an answer that is no list takes the
   * first. Where it contributes nothing one that is missing, so that a resource without keys can be
   * told from one that is not there.
   */
  static Stream<Given> of(Thing thing, Reply reply) {
    JsonNode whole = reply.detail() ? thing.detail(reply.operation()) : thing.item();
    JsonNode node = reply.member().map(whole::path).orElse(whole);
    if (node.isArray() && !node.isEmpty()) {
      return node.valueStream().map(one -> new Given(thing, one, reply));
    }
    JsonNode one = node.isArray() ? JsonNodeFactory.instance.missingNode() : node;
    return Stream.of(new Given(thing, one, reply));
  }

  /** Whether it contributes nothing. */
  boolean isMissing() {
    return node.isMissingNode();
  }

  /** The texts at a path of the contribution, or else of the resource. */
  List<String> texts(String path) {
    List<String> texts = Dotted.texts(node, path);
    return texts.isEmpty() ? Dotted.texts(thing.item(), path) : texts;
  }
}
