package dev.vitrine.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a REST request carries in its path, its query and its headers. */
final class RestReader {

  private RestReader() {}

  static ObjectNode read(AwsOperation operation, WireRequest request) {
    Map<String, String> parts =
        UriPattern.of(operation)
            .match(request)
            .orElseThrow(() -> new IllegalStateException("Not a request for " + operation.name()));
    Map<String, List<String>> query = FormTree.form(request.query());
    var read = JsonNodeFactory.instance.objectNode();
    for (Member member : operation.input().members()) {
      switch (member.location()) {
        case PATH, GREEDY_PATH ->
            put(read, member, List.of(parts.getOrDefault(member.sentAs(), "")));
        case QUERY_PARAM -> put(read, member, query.getOrDefault(member.sentAs(), List.of()));
        case HEADER -> put(read, member, request.header(member.sentAs()).stream().toList());
        case PAYLOAD, STATUS_CODE -> {
          // the body is the protocol's own matter
        }
      }
    }
    return read;
  }

  private static void put(ObjectNode read, Member member, List<String> values) {
    if (!values.isEmpty()) {
      read.set(member.name(), value(member, values));
    }
  }

  private static JsonNode value(Member member, List<String> values) {
    return switch (member.kind()) {
      case LIST -> {
        var list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(Scalars.read(member.element(), value)));
        yield list;
      }
      case STRUCTURE, MAP, TEXT, WHOLE, FRACTION, FLAG, TIME, BYTES, DOCUMENT ->
          Scalars.read(member, values.getFirst());
    };
  }
}
