package dev.vitrine.sandbox;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts resources into the answer that an operation's shape wants. */
final class Assembly {

  private Assembly() {}

  /** Adds a list of resources to an answer. */
  static void list(ObjectNode answer, Reply reply, List<Given> page, Call call) {
    String[] lists = reply.put().substring(0, reply.put().length() - 2).split("\\[]\\.", 2);
    ArrayNode outer = JsonNodeFactory.instance.arrayNode();
    Dotted.set(answer, lists[0], outer);
    for (Given given : page) {
      JsonNode node = reply.without(given.node(), call);
      if (lists.length == 1) {
        outer.add(node);
      } else {
        wrapper(outer, lists[1], given.thing().around(reply.operation())).add(node);
      }
    }
  }

  /** Makes one resource the answer, or the member of it that the reply names. */
  static void one(ObjectNode answer, Reply reply, Given given, Call call) {
    JsonNode node = reply.without(given.node(), call);
    if (reply.put().isEmpty()) {
      answer.setAll(node.asObject());
    } else {
      Dotted.set(answer, reply.path(), node);
    }
  }

  /** The inner list for a resource: the last one where the same stands around it, or a new one. */
  private static ArrayNode wrapper(ArrayNode outer, String inner, JsonNode around) {
    if (!outer.isEmpty()) {
      ObjectNode last = outer.get(outer.size() - 1).asObject();
      ObjectNode bare = last.deepCopy();
      bare.remove(inner);
      if (bare.equals(around)) {
        return last.withArrayProperty(inner);
      }
    }
    ObjectNode wrapper = around.asObject().deepCopy();
    outer.add(wrapper);
    return wrapper.withArrayProperty(inner);
  }
}
