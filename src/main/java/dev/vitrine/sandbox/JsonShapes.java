package dev.vitrine.sandbox;

import java.util.function.Function;
import software.amazon.awssdk.core.traits.TimestampFormatTrait.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Translates between AWS's member names and the JSON that travels, guided by shapes. */
final class JsonShapes {

  private JsonShapes() {}

  /** What came in a request, in AWS's member names. */
  static ObjectNode read(Shape shape, JsonNode sent) {
    return structure(shape, sent, Member::sentAs, Member::name, false);
  }

  /** What came in a request that names members as AWS does. */
  static ObjectNode named(Shape shape, JsonNode sent) {
    return structure(shape, sent, Member::name, Member::name, false);
  }

  /** A result as it travels. */
  static ObjectNode write(Shape shape, JsonNode result) {
    return structure(shape, result, Member::name, Member::receivedAs, true);
  }

  /** One member of a result as it travels. */
  static JsonNode write(Member member, JsonNode value) {
    return value(member, value, Member::name, Member::receivedAs, true);
  }

  private static ObjectNode structure(
      Shape shape,
      JsonNode from,
      Function<Member, String> before,
      Function<Member, String> after,
      boolean writing) {
    var to = JsonNodeFactory.instance.objectNode();
    for (Member member : shape.members()) {
      JsonNode value = from.path(before.apply(member));
      if (!value.isMissingNode() && !value.isNull()) {
        to.set(after.apply(member), value(member, value, before, after, writing));
      }
    }
    return to;
  }

  private static JsonNode value(
      Member member,
      JsonNode from,
      Function<Member, String> before,
      Function<Member, String> after,
      boolean writing) {
    return switch (member.kind()) {
      case STRUCTURE -> structure(member.shape(), from, before, after, writing);
      case LIST -> {
        var list = JsonNodeFactory.instance.arrayNode();
        from.forEach(item -> list.add(value(member.held(), item, before, after, writing)));
        yield list;
      }
      case MAP -> {
        var map = JsonNodeFactory.instance.objectNode();
        from.properties()
            .forEach(entry ->
                map.set(
                    entry.getKey(),
                    value(member.held(), entry.getValue(), before, after, writing)));
        yield map;
      }
      case TIME ->
          writing && from.isString()
              ? Times.json(from, member.timeFormat().orElse(Format.UNIX_TIMESTAMP))
              : from;
      case WHOLE, FRACTION, FLAG -> from.isString() ? Scalars.read(member, from.asString()) : from;
      case TEXT, BYTES, DOCUMENT -> from;
    };
  }
}
