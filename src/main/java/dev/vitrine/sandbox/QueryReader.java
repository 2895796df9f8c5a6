package dev.vitrine.sandbox;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of a query request into AWS's member names. */
final class QueryReader {

  private QueryReader() {}

  static ObjectNode read(Shape shape, FormTree form) {
    var read = JsonNodeFactory.instance.objectNode();
    for (Member member : shape.members()) {
      form.child(member.sentAs())
          .flatMap(node -> value(member, node))
          .ifPresent(value -> read.set(member.name(), value));
    }
    return read;
  }

  private static Optional<JsonNode> value(Member member, FormTree form) {
    return switch (member.kind()) {
      case STRUCTURE -> Optional.of(read(member.shape(), form));
      case LIST -> Optional.of(list(member, form));
      case MAP -> Optional.of(map(member, form));
      case TEXT, WHOLE, FRACTION, FLAG, TIME, BYTES, DOCUMENT ->
          form.text().map(text -> Scalars.read(member, text));
    };
  }

  private static ArrayNode list(Member member, FormTree form) {
    var list = JsonNodeFactory.instance.arrayNode();
    form.numbered().forEach(node -> value(member.element(), node).ifPresent(list::add));
    return list;
  }

  private static ObjectNode map(Member member, FormTree form) {
    var map = JsonNodeFactory.instance.objectNode();
    for (FormTree entry : form.numbered()) {
      entry
          .child(member.keyName())
          .flatMap(FormTree::text)
          .ifPresent(key ->
              entry
                  .child(member.valueName())
                  .flatMap(node -> value(member.value(), node))
                  .ifPresent(value -> map.set(key, value)));
    }
    return map;
  }
}
