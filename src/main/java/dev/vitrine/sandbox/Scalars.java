package dev.vitrine.sandbox;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns the text of a request or of a data file into what a member's shape says it is. */
final class Scalars {

  private Scalars() {}

  /**
   * The text as a number, flag or text.
   *
   * @throws AwsRefusal where the text is not what the shape says
   */
  static JsonNode read(Member member, String text) {
    var nodes = JsonNodeFactory.instance;
    try {
      return switch (member.kind()) {
        case WHOLE -> nodes.numberNode(new BigInteger(text));
        case FRACTION -> nodes.numberNode(new BigDecimal(text));
        case FLAG -> nodes.booleanNode(flag(text));
        case TEXT, TIME, BYTES, DOCUMENT, STRUCTURE, LIST, MAP -> nodes.stringNode(text);
      };
    } catch (NumberFormatException _) {
      throw malformed(member, text);
    }
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      case null, default -> throw new NumberFormatException(text);
    };
  }

  private static AwsRefusal malformed(Member member, String text) {
    return new AwsRefusal(
        "MalformedInput", 400, "Invalid value for " + member.name() + ": " + text);
  }
}
