package dev.vitrine.sandbox;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes calls of STS and requests to the metadata service, for tests. */
final class Asked {

  private static final JsonMapper JSON = new JsonMapper();

  private Asked() {}

  static Call sts(String operation, Map<String, ?> parameters) {
    return new Call("sts", operation, "eu-west-1", JSON.valueToTree(parameters));
  }

  static ObjectNode tree(WireResponse response) {
    return (ObjectNode) JSON.readTree(response.body().asUtf8String());
  }
}
