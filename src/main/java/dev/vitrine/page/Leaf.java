package dev.vitrine.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One value of an answer of AWS.
 *
 * @param name AWS's name of the member, after those of what it stands in
 * @param text the value
 */
record Leaf(String name, String text) {

  /** Every value of an answer, in its order. */
  static List<Leaf> of(JsonNode answer) {
    return within("", answer).toList();
  }

  private static Stream<Leaf> within(String name, JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .flatMap(member -> within(below(name, member.getKey()), member.getValue()));
    }
    if (node.isArray()) {
      return node.isEmpty() ? Stream.of() : Stream.of(new Leaf(name, texts(node)));
    }
    return node.isMissingNode() || node.isNull()
        ? Stream.of()
        : Stream.of(new Leaf(name, Visible.brief(node.asString())));
  }

  private static String texts(JsonNode array) {
    return array
        .valueStream()
        .map(one -> Visible.brief(one.isValueNode() ? one.asString() : one.toString()))
        .collect(Collectors.joining(", "));
  }

  // What everything stands in says nothing.
  private static String below(String name, String member) {
    return name.isEmpty() || (!name.contains(".") && wraps(name)) ? member : name + "." + member;
  }

  private static boolean wraps(String name) {
    return name.equals("SummaryMap")
        || name.equals("PasswordPolicy")
        || name.equals("PublicAccessBlockConfiguration");
  }
}
