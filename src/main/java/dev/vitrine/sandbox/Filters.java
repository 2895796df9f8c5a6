package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A parameter of names and values, by which an operation filters: all names must fit, of the values
 * one; {@code *} and {@code ?} are wildcards. {@code tag:…} and {@code tag-key} are known wherever
 * there are tags.
 *
 * @param parameter the parameter
 * @param name its member that names the filter
 * @param values its member with the values
 * @param tags the member with a resource's tags
 * @param unknown the error at a name that is not there
 * @param members where a resource has the value, by name
 */
record Filters(
    String parameter,
    String name,
    String values,
    String tags,
    Optional<ErrorText> unknown,
    Map<String, String> members) {

  Filters {
    members = Map.copyOf(members);
  }

  static Filters read(JsonNode node) {
    Known.only(node, "like", "parameter", "name", "values", "tags", "unknown", "members");
    Map<String, String> members = new HashMap<>();
    node.path("members")
        .properties()
        .forEach(one -> members.put(one.getKey(), one.getValue().asString()));
    return new Filters(
        node.required("parameter").asString(),
        node.required("name").asString(),
        node.required("values").asString(),
        node.path("tags").asString("Tags"),
        ErrorText.in(node, "unknown"),
        members);
  }

  /** The resources that fit. */
  List<Given> narrow(Call call, List<Given> given) {
    List<Given> kept = given;
    for (JsonNode filter : call.parameters().path(parameter)) {
      String asked = filter.path(name).asString("");
      List<Pattern> wanted =
          Known.texts(filter.path(values)).stream().map(Filters::pattern).toList();
      kept =
          kept.stream()
              .filter(one ->
                  texts(one, asked).stream()
                      .anyMatch(text -> wanted.stream().anyMatch(p -> p.matcher(text).matches())))
              .toList();
      checkKnown(asked);
    }
    return kept;
  }

  private void checkKnown(String asked) {
    if (!members.containsKey(asked) && !asked.startsWith("tag")) {
      unknown.ifPresent(error -> {
        throw error.about(asked);
      });
    }
  }

  private List<String> texts(Given one, String asked) {
    if (asked.equals("tag-key")) {
      return one.texts(tags + ".Key");
    }
    if (asked.startsWith("tag:")) {
      return one.node()
          .path(tags)
          .valueStream()
          .filter(tag -> tag.path("Key").asString().equals(asked.substring("tag:".length())))
          .map(tag -> tag.path("Value").asString())
          .toList();
    }
    return one.texts(members.getOrDefault(asked, asked));
  }

  private static Pattern pattern(String value) {
    String regex =
        value
            .codePoints()
            .mapToObj(Character::toString)
            .map(letter ->
                letter.equals("*") ? ".*" : letter.equals("?") ? "." : Pattern.quote(letter))
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
