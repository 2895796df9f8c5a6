package dev.vitrine.catalog;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A path of AWS's member names into a raw form, at which values are never shown: they hold what
 * people keep secret, such as the values of environment variables. Names stay. The name {@code **}
 * stands for any path, also for none.
 */
public final class Withheld {

  private static final JsonNode MARK = JsonNodeFactory.instance.stringNode("withheld");

  private static final String ANY_PATH = "**";

  private final List<String> names;

  private Withheld(List<String> names) {
    this.names = names;
  }

  /** Reads a path with dots between the names; where it passes a list, each element is followed. */
  public static Withheld of(String path) {
    return new Withheld(Arrays.asList(path.split("\\.", -1)));
  }

  void from(JsonNode node) {
    from(node, 0);
  }

  private void from(JsonNode node, int depth) {
    if (names.get(depth).equals(ANY_PATH)) {
      from(node, depth + 1);
      node.forEach(inside -> from(inside, depth));
    } else if (node instanceof ArrayNode several) {
      several.forEach(element -> from(element, depth));
    } else if (node instanceof ObjectNode object) {
      var name = names.get(depth);
      var value = object.get(name);
      if (value != null && depth == names.size() - 1) {
        object.set(name, without(value));
      } else if (value != null) {
        from(value, depth + 1);
      }
    }
  }

  // Of what has names itself the names stay.
  private static JsonNode without(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> {
        object.propertyNames().forEach(name -> object.set(name, without(object.get(name))));
        yield object;
      }
      case ArrayNode several -> {
        for (int i = 0; i < several.size(); i++) {
          several.set(i, without(several.get(i)));
        }
        yield several;
      }
      default -> value.isNull() ? value : MARK;
    };
  }

  @Override
  public String toString() {
    return String.join(".", names);
  }
}
