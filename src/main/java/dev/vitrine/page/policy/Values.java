package dev.vitrine.page.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What stands in a policy as one value or as a list of them. */
final class Values {

  // More than that nobody reads in one sentence.
  private static final int MOST = 5;

  private Values() {}

  /** Each of them; none where there is nothing. */
  static Stream<JsonNode> each(JsonNode node) {
    if (node.isMissingNode()) {
      return Stream.empty();
    }
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }

  /** Each as a text; what is no text as the JSON that it is. */
  static List<String> texts(JsonNode node) {
    return each(node).map(Values::text).toList();
  }

  static String text(JsonNode node) {
    return node.isString() ? node.asString() : node.toString();
  }

  /** The values one after the other, the last of a long list only counted. */
  static <T> List<Piece> listed(List<T> values, String last, Function<T, List<Piece>> said) {
    var pieces = new ArrayList<Piece>();
    var shown = values.size() <= MOST + 1 ? values.size() : MOST;
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        var end = i == values.size() - 1;
        pieces.add(Piece.words(end ? " " + last + " " : ", "));
      }
      pieces.addAll(said.apply(values.get(i)));
    }
    if (shown < values.size()) {
      pieces.add(Piece.words(" %s %,d more".formatted(last, values.size() - shown)));
    }
    return pieces;
  }
}
