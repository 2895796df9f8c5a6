package dev.vitrine.sandbox;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one resource contributes to an answer.
 *
 * @param thing the resource
 * @param node its contribution: the resource itself, or a part of a detail
 */
record Given(Thing thing, JsonNode node) {

  /** The texts at a path of the contribution, or else of the resource. */
  List<String> texts(String path) {
    List<String> texts = Dotted.texts(node, path);
    return texts.isEmpty() ? Dotted.texts(thing.item(), path) : texts;
  }
}
