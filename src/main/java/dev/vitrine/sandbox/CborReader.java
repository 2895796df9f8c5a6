package dev.vitrine.sandbox;

import java.io.IOException;
import java.util.Base64;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.thirdparty.jackson.core.JsonParser;
import software.amazon.awssdk.thirdparty.jackson.core.JsonToken;
import software.amazon.awssdk.thirdparty.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads CBOR with the parser that the SDK brings along; Jackson's own would teach it to every page
 * of this application.
 */
final class CborReader {

  private static final CBORFactory CBOR = new CBORFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CborReader() {}

  /**
   * The map of a body, empty where there is no body.
   *
   * @throws AwsRefusal where it is no map, or not whole
   */
  static ObjectNode read(SdkBytes body) {
    if (body.asByteArrayUnsafe().length == 0) {
      return NODES.objectNode();
    }
    try (var parser = CBOR.createParser(body.asByteArrayUnsafe())) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        var map = map(parser);
        if (parser.nextToken() == null) {
          return map;
        }
      }
    } catch (IOException _) {
      // Said below.
    }
    throw new AwsRefusal("SerializationException", 400, "The body is not a CBOR map");
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> NODES.stringNode(parser.getText());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_EMBEDDED_OBJECT ->
          NODES.stringNode(Base64.getEncoder().encodeToString(parser.getBinaryValue()));
      case VALUE_NULL -> NODES.nullNode();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME ->
          throw new IOException("No value at " + parser.currentToken());
    };
  }

  private static ObjectNode map(JsonParser parser) throws IOException {
    var map = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      map.set(name, value(parser));
    }
    return map;
  }

  private static ArrayNode list(JsonParser parser) throws IOException {
    var list = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
