package dev.vitrine.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an operation pages.
 *
 * @param size the parameter with the size of a page, empty where there is none
 * @param least the smallest size
 * @param most the largest size
 * @param usual the size where none is asked for, empty where everything comes at once
 * @param continuation how a call says which page it wants
 * @param more the answer's member that says whether there is more
 * @param excludes parameters that cannot be sent together with a size
 * @param badSize the error at a size out of range
 * @param badToken the error at a token that was not given out for this question
 * @param excluded the error at a size together with what it excludes
 */
record Paging(
    String size,
    int least,
    int most,
    OptionalInt usual,
    Continuation continuation,
    Optional<String> more,
    List<String> excludes,
    ErrorText badSize,
    ErrorText badToken,
    Optional<ErrorText> excluded) {

  Paging {
    excludes = List.copyOf(excludes);
  }

  static Paging read(JsonNode node) {
    Known.only(
        node,
        "like",
        "size",
        "least",
        "most",
        "usual",
        "in",
        "out",
        "last",
        "more",
        "excludes",
        "badSize",
        "badToken",
        "excluded");
    return new Paging(
        node.path("size").asString(""),
        node.path("least").asInt(1),
        node.path("most").asInt(1000),
        node.has("usual") ? OptionalInt.of(node.path("usual").asInt()) : OptionalInt.empty(),
        Continuation.read(node),
        node.path("more").asStringOpt(),
        Known.texts(node.path("excludes")),
        ErrorText.read(node.required("badSize")),
        ErrorText.read(node.required("badToken")),
        ErrorText.in(node, "excluded"));
  }

  /**
   * Lets a call pass whose size is in range and not excluded by what else was sent.
   *
   * @throws AwsRefusal otherwise
   */
  void check(Call call) {
    JsonNode asked = call.parameters().path(size);
    if (asked.isMissingNode()) {
      return;
    }
    // Route 53 and CloudFront write their sizes as texts.
    int length = asked.asInt(Integer.MIN_VALUE);
    if (length < least || length > most) {
      throw badSize.with(Map.of("value", asked.asString(), "least", least + "", "most", most + ""));
    }
    for (String other : excludes) {
      if (!call.parameters().path(other).isEmpty()) {
        excluded.ifPresent(error -> {
          throw error.about(other);
        });
      }
    }
  }

  /** The part of a list that a call asks for; what remains is noted in the answer. */
  List<Given> page(
      String account, Call call, List<Given> all, PageTokens tokens, ObjectNode answer) {
    String question = question(account, call);
    int asked = call.parameters().path(size).asInt(usual.orElse(Math.max(all.size(), 1)));
    int length = tokens.length(asked);
    int start =
        continuation
            .start(call, all, token -> tokens.read(question, token))
            .orElseThrow(() -> badToken.about(""));
    int end = (int) Math.min((long) start + length, all.size());
    boolean remains = end < all.size();
    if (remains) {
      continuation.note(answer, all, end, tokens.write(question, end));
    }
    more.ifPresent(member -> Dotted.set(answer, member, answer.booleanNode(remains)));
    return all.subList(Math.min(start, all.size()), end);
  }

  private String question(String account, Call call) {
    ObjectNode question = call.parameters().deepCopy();
    question.remove(size);
    question.remove(continuation.sent());
    return String.join(
        " ", account, call.service(), call.operation(), call.region(), question.toString());
  }
}
