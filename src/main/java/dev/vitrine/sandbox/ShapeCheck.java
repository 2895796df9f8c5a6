package dev.vitrine.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Proves that a data file speaks of nothing that AWS's shapes do not know. */
final class ShapeCheck {

  private final AwsServices services;
  private final Operations operations;
  private final Set<String> checked = ConcurrentHashMap.newKeySet();

  ShapeCheck(AwsServices services, Operations operations) {
    this.services = services;
    this.operations = operations;
  }

  /**
   * Checks a file, once.
   *
   * @throws IllegalArgumentException naming the file and what AWS does not know
   */
  void check(TypeFile type) {
    if (!checked.contains(type.id())) {
      type.replies().forEach(reply -> check(type, reply));
      checked.add(type.id());
    }
  }

  private void check(TypeFile type, Reply reply) {
    String where = "sandbox/" + type.id() + ".json: " + reply.operation() + ": ";
    AwsOperation operation =
        operations
            .find(services.named(type.service()), reply.operation())
            .orElseThrow(() -> unknown(where, type.service() + " has no such operation"));
    reply.by().forEach(by -> path(operation.input(), by.parameter(), where));
    reply.filters().ifPresent(filters -> member(operation.input(), filters.parameter(), where));
    reply.page().ifPresent(page -> page(operation, page, where));
    reply.count().ifPresent(count -> path(operation.output(), count, where));
    type.entries().stream()
        .map(entry -> answer(reply, entry))
        .forEach(answer -> structure(operation.output(), answer, where));
  }

  private static void page(AwsOperation operation, Paging page, String where) {
    page.continuation().sent().forEach(name -> member(operation.input(), name, where));
    page.continuation().answered().forEach(name -> path(operation.output(), name, where));
  }

  private static void path(Shape shape, String path, String where) {
    Shape inner = shape;
    for (String name : path.split("\\.", -1)) {
      Member member = member(inner, name, where);
      inner = member.kind() == Kind.STRUCTURE ? member.shape() : new Shape(List.of());
    }
  }

  /** The answer that an entry alone would make, with its placeholders as they are. */
  private static ObjectNode answer(Reply reply, Entry entry) {
    ObjectNode everything = JsonNodeFactory.instance.objectNode();
    reply.omit().values().forEach(unless -> unless.forEach(one -> everything.put(one, "")));
    var call = new Call("", reply.operation(), "", everything);
    var thing = new Thing(entry.item(), entry.details(), Map.of(reply.operation(), reply.around()));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.setAll(reply.always().asObjectOpt().orElse(answer.deepCopy()));
    List<Given> given = Given.of(thing, reply).filter(one -> !one.isMissing()).toList();
    if (reply.isList()) {
      Assembly.open(answer, reply);
      given.forEach(one -> Assembly.add(answer, one, call));
    } else {
      given.forEach(one -> Assembly.one(answer, one, call));
    }
    return answer;
  }

  private static void structure(Shape shape, JsonNode node, String where) {
    if (!node.isObject()) {
      throw unknown(where, node + " is not an object");
    }
    node.properties()
        .forEach(one ->
            value(member(shape, one.getKey(), where), one.getValue(), where + one.getKey() + "."));
  }

  private static Member member(Shape shape, String name, String where) {
    return shape.member(name).orElseThrow(() -> unknown(where, "AWS knows no member " + name));
  }

  private static void value(Member member, JsonNode node, String where) {
    switch (member.kind()) {
      case STRUCTURE -> structure(member.shape(), node, where);
      case LIST -> node.forEach(one -> value(member.held(), one, where));
      case MAP -> node.properties().forEach(one -> value(member.held(), one.getValue(), where));
      case TEXT, WHOLE, FRACTION, FLAG, TIME, BYTES, DOCUMENT -> scalar(member, node, where);
    }
  }

  private static void scalar(Member member, JsonNode node, String where) {
    if (node.asString("${").contains("${")) {
      return;
    }
    try {
      Scalars.read(member, node.asString());
      if (member.kind() == Kind.TIME) {
        Instant.parse(node.asString());
      }
    } catch (AwsRefusal | DateTimeException _) {
      throw unknown(where, "AWS would not write " + node);
    }
  }

  private static IllegalArgumentException unknown(String where, String what) {
    return new IllegalArgumentException(where + what);
  }
}
