package dev.vitrine.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How a data file says an operation is answered.
 *
 * @param operation the operation
 * @param put where in the answer its resources stand: empty for the answer itself, {@code Role} for
 *     one, {@code Roles[]} for many
 * @param detail whether it answers the entries' details of its name rather than their items
 * @param around what stands around each resource, for paths of two lists
 * @param omit members that it leaves out, unless one of the parameters was sent
 * @param by the parameters that narrow it
 * @param filters its filters
 * @param page how it pages
 * @param home what a resource's region must be: the region that the request was signed for
 * @param absent the error where a resource has no such detail; without it the answer is empty
 * @param always what the answer holds besides
 */
record Reply(
    String operation,
    String put,
    boolean detail,
    JsonNode around,
    Map<String, List<String>> omit,
    List<Narrowing> by,
    Optional<Filters> filters,
    Optional<Paging> page,
    Optional<Home> home,
    Optional<ErrorText> absent,
    JsonNode always) {

  Reply {
    omit = Map.copyOf(omit);
    by = List.copyOf(by);
  }

  static Reply read(String operation, JsonNode node, Styles styles) {
    Known.only(
        node, "put", "detail", "around", "omit", "by", "filters", "page", "home", "absent",
        "always");
    Map<String, List<String>> omit = new HashMap<>();
    node.path("omit")
        .properties()
        .forEach(one -> omit.put(one.getKey(), Known.texts(one.getValue())));
    List<Narrowing> by = new ArrayList<>();
    node.path("by")
        .properties()
        .forEach(one -> by.add(Narrowing.read(one.getKey(), one.getValue())));
    return new Reply(
        operation,
        node.required("put").asString(),
        node.path("detail").asBoolean(false),
        node.path("around"),
        omit,
        by,
        styles.of("filters", node).map(Filters::read),
        styles.of("page", node).map(Paging::read),
        node.has("home") ? Optional.of(Home.read(node.path("home"))) : Optional.empty(),
        ErrorText.in(node, "absent"),
        node.path("always"));
  }

  /** Whether it answers many resources. */
  boolean isList() {
    return put.endsWith("[]");
  }

  /** The path with no list marks. */
  String path() {
    return put.replace("[]", "");
  }

  /** Leaves out what the call did not ask for. */
  JsonNode without(JsonNode node, Call call) {
    if (omit.isEmpty() || !node.isObject()) {
      return node;
    }
    var copy = node.asObject().deepCopy();
    omit.forEach((member, unless) -> {
      if (unless.stream().noneMatch(call.parameters()::has)) {
        copy.remove(member);
      }
    });
    return copy;
  }
}
