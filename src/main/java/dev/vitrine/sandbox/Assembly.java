package dev.vitrine.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts resources into the answer that an operation's shape wants. */
final class Assembly {

  private Assembly() {}

  /** Makes an answer whose list of resources is empty so far. */
  static void open(ObjectNode answer, Reply reply) {
    Dotted.set(answer, lists(reply)[0], JsonNodeFactory.instance.arrayNode());
  }

  /** Adds a resource to the list that its reply names. */
  static void add(ObjectNode answer, Given given, Call call) {
    Reply reply = given.reply();
    String[] lists = lists(reply);
    ArrayNode outer = Dotted.list(answer, lists[0]);
    JsonNode node = reply.without(given.node(), call);
    if (lists.length == 1) {
      outer.add(node);
    } else {
      wrapper(outer, lists[1], given.thing().around(reply.operation())).add(node);
    }
  }

  private static String[] lists(Reply reply) {
    return reply.put().substring(0, reply.put().length() - 2).split("\\[]\\.", 2);
  }

  /** Makes one resource the answer, or the member of it that the reply names. */
  static void one(ObjectNode answer, Given given, Call call) {
    Reply reply = given.reply();
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
      ObjectNode bare = JsonNodeFactory.instance.objectNode();
      last.propertyStream()
          .filter(one -> !one.getKey().equals(inner))
          .forEach(one -> bare.set(one.getKey(), one.getValue()));
      if (bare.equals(around)) {
        return last.withArrayProperty(inner);
      }
    }
    ObjectNode wrapper = around.asObject().deepCopy();
    outer.add(wrapper);
    return wrapper.withArrayProperty(inner);
  }
}
