package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.traits.TimestampFormatTrait.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the parts of a REST answer that travel in its headers. */
final class RestWriter {

  private RestWriter() {}

  static WireResponse response(
      AwsOperation operation, ObjectNode result, Map<String, String> headers, SdkBytes body) {
    Map<String, String> all = new HashMap<>(headers);
    operation
        .output()
        .in(MarshallLocation.HEADER)
        .filter(member -> result.has(member.name()))
        .forEach(member -> all.put(member.receivedAs(), text(member, result.path(member.name()))));
    return new WireResponse(200, all, body);
  }

  private static String text(Member member, JsonNode value) {
    return member.kind() == Kind.TIME
        ? Times.text(value, member.timeFormat().orElse(Format.RFC_822))
        : value.asString();
  }
}
