package dev.vitrine.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a call says which page of a list it wants, and the answer where the next one begins. */
sealed interface Continuation permits ByMembers, ByToken {

  /** Reads {@code in} and {@code out}: names of a token, or objects of names and members. */
  static Continuation read(JsonNode node) {
    return node.required("in").isObject()
        ? ByMembers.read(node)
        : new ByToken(node.required("in").asString(), node.required("out").asString());
  }

  /**
   * Where the page begins, empty where the call asks for one that was never offered.
   *
   * @param offered where the page of a token begins
   */
  OptionalInt start(Call call, List<Given> all, Function<String, OptionalInt> offered);

  /**
   * Notes in the answer that there is a next page.
   *
   * @param end where it begins
   * @param token a token for it
   */
  void note(ObjectNode answer, List<Given> all, int end, String token);

  /** The parameters that say it. */
  Collection<String> sent();

  /** The answer's members that say it. */
  Collection<String> answered();
}
