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
 * @param in the parameter with the token
 * @param out the answer's member with the next token
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
    String in,
    String out,
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
        node.required("in").asString(),
        node.required("out").asString(),
        node.path("more").asStringOpt(),
        Known.texts(node.path("excludes")),
        ErrorText.read(node.required("badSize")),
        ErrorText.read(node.required("badToken")),
        ErrorText.in(node, "excluded"));
  }

  /** The part of a list that a call asks for; what remains is noted in the answer. */
  List<Given> page(
      String account, Call call, List<Given> all, PageTokens tokens, ObjectNode answer) {
    String question = question(account, call);
    int size = size(call, all.size());
    int start = start(call, tokens, question);
    int end = (int) Math.min((long) start + size, all.size());
    boolean remains = end < all.size();
    if (remains) {
      Dotted.set(answer, out, answer.stringNode(tokens.write(question, end)));
    }
    more.ifPresent(member -> Dotted.set(answer, member, answer.booleanNode(remains)));
    return all.subList(Math.min(start, all.size()), end);
  }

  private int size(Call call, int all) {
    JsonNode asked = call.parameters().path(size);
    if (asked.isMissingNode()) {
      return usual.orElse(Math.max(all, 1));
    }
    if (!asked.canConvertToInt() || asked.asInt() < least || asked.asInt() > most) {
      throw badSize.with(Map.of("value", asked.asString(), "least", least + "", "most", most + ""));
    }
    for (String other : excludes) {
      if (!call.parameters().path(other).isEmpty()) {
        excluded.ifPresent(error -> {
          throw error.about(other);
        });
      }
    }
    return asked.asInt();
  }

  private int start(Call call, PageTokens tokens, String question) {
    Optional<String> token = call.parameters().path(in).asStringOpt();
    if (token.isEmpty()) {
      return 0;
    }
    return tokens.read(question, token.get()).orElseThrow(() -> badToken.about(token.get()));
  }

  private String question(String account, Call call) {
    ObjectNode question = call.parameters().deepCopy();
    question.remove(List.of(in, size));
    return String.join(
        " ", account, call.service(), call.operation(), call.region(), question.toString());
  }
}
