package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Members of the resource at which pages meet, such as the name of the last stream or the name,
 * type and identifier of the next record.
 *
 * @param in the parameters, each with the resource's member
 * @param out the answer's members, each with the resource's member
 * @param last whether it is the last resource of the page rather than the first of the next
 */
record ByMembers(Map<String, String> in, Map<String, String> out, boolean last)
    implements Continuation {

  ByMembers {
    in = Map.copyOf(in);
    out = Map.copyOf(out);
  }

  static ByMembers read(JsonNode node) {
    return new ByMembers(
        names(node.required("in")),
        names(node.required("out")),
        node.path("last").asBoolean(false));
  }

  private static Map<String, String> names(JsonNode object) {
    Map<String, String> names = new HashMap<>();
    object.properties().forEach(one -> names.put(one.getKey(), one.getValue().asString()));
    return names;
  }

  @Override
  public OptionalInt start(Call call, List<Given> all, Function<String, OptionalInt> offered) {
    if (in.keySet().stream().noneMatch(call.parameters()::has)) {
      return OptionalInt.of(0);
    }
    OptionalInt found =
        IntStream.range(0, all.size()).filter(i -> fits(call, all.get(i))).findFirst();
    return last && found.isPresent() ? OptionalInt.of(found.getAsInt() + 1) : found;
  }

  private boolean fits(Call call, Given given) {
    return in.entrySet().stream()
        .filter(one -> call.parameters().has(one.getKey()))
        .allMatch(one -> given.texts(one.getValue()).contains(call.text(one.getKey(), "")));
  }

  @Override
  public void note(ObjectNode answer, List<Given> all, int end, String token) {
    Given at = all.get(last ? end - 1 : end);
    out.forEach((name, member) ->
        at.texts(member).stream()
            .findFirst()
            .ifPresent(text -> Dotted.set(answer, name, answer.stringNode(text))));
  }

  @Override
  public Set<String> sent() {
    return in.keySet();
  }

  @Override
  public Set<String> answered() {
    return out.keySet();
  }
}
