package dev.vitrine.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers all operations that the data files describe. */
final class Content implements ServiceHandler {

  private record Served(TypeFile type, Reply reply) {}

  private final World world;
  private final ShapeCheck shapes;
  private final TypeFiles files = new TypeFiles();
  private final Stock stock = new Stock(files);
  private final PageTokens tokens = new PageTokens();
  private final Map<String, List<Served>> served = new HashMap<>();

  Content(World world, ShapeCheck shapes) {
    this.world = world;
    this.shapes = shapes;
    for (TypeFile type : files.all()) {
      for (Reply reply : type.replies()) {
        served
            .computeIfAbsent(key(type.service(), reply.operation()), _ -> new ArrayList<>())
            .add(new Served(type, reply));
      }
    }
  }

  private static String key(String service, String operation) {
    return service + ":" + operation;
  }

  private List<Served> served(Call call) {
    return served.getOrDefault(key(call.service(), call.operation()), List.of());
  }

  @Override
  public boolean answers(Call call) {
    return !served(call).isEmpty();
  }

  /** Whether a call is answered alike in all regions. */
  boolean isGlobal(Call call) {
    return answers(call) && served(call).stream().allMatch(one -> one.type().global());
  }

  /** The tokens of its pages. */
  PageTokens tokens() {
    return tokens;
  }

  /** The resources of a type in one place, in AWS's own names. */
  List<ObjectNode> items(String type, String account, String region) {
    return stock.things(files.named(type), spot(account, region)).stream()
        .map(Thing::item)
        .toList();
  }

  @Override
  public ObjectNode answer(Caller caller, Call call) {
    Spot spot = spot(caller.account(), call.region());
    Reply reply = served(call).getFirst().reply();
    served(call).forEach(one -> shapes.check(one.type()));
    reply.page().ifPresent(page -> page.check(call));
    List<Given> given =
        served(call).stream()
            .flatMap(one -> given(one.reply(), call, stock.things(one.type(), spot)).stream())
            .toList();
    ObjectNode answer = always(served(call).getFirst(), spot);
    return reply.isList() ? list(answer, spot, call, given) : one(answer, call, reply, given);
  }

  private static List<Given> given(Reply reply, Call call, List<Thing> things) {
    List<Given> given = things.stream().flatMap(thing -> Given.of(thing, reply)).toList();
    for (Narrowing narrowing : reply.by()) {
      given = narrowing.narrow(call, given);
    }
    if (reply.filters().isPresent()) {
      given = reply.filters().get().narrow(call, given);
    }
    return given;
  }

  private ObjectNode always(Served first, Spot spot) {
    ObjectNode always = JsonNodeFactory.instance.objectNode();
    always.setAll(first.reply().always().asObjectOpt().orElse(always.deepCopy()));
    Entry none = new Entry("always", new Where(List.of()), 1, always, Map.of());
    return new Placeholders(files, first.type(), none, spot, 1).fill(always).asObject();
  }

  private Spot spot(String account, String region) {
    return new Spot(world.account(account), world.position(account), region);
  }

  private ObjectNode list(ObjectNode answer, Spot spot, Call call, List<Given> narrowed) {
    Reply reply = served(call).getFirst().reply();
    List<Given> given = narrowed.stream().filter(one -> !one.isMissing()).toList();
    List<Given> page =
        reply.page().isEmpty()
            ? given
            : reply.page().get().page(spot.account().id(), call, given, tokens, answer);
    served(call).forEach(one -> Assembly.open(answer, one.reply()));
    page.forEach(one -> Assembly.add(answer, one, call));
    reply.count().ifPresent(path -> Dotted.set(answer, path, answer.numberNode(page.size())));
    return answer;
  }

  private static ObjectNode one(ObjectNode answer, Call call, Reply reply, List<Given> given) {
    if (!given.isEmpty()) {
      Thing thing = given.getFirst().thing();
      reply.home().ifPresent(home -> home.require(thing, call));
    }
    if (given.isEmpty() || given.getFirst().isMissing()) {
      reply
          .absent()
          .ifPresent(error -> {
            throw error.about("");
          });
      return answer;
    }
    Assembly.one(answer, given.getFirst(), call);
    return answer;
  }
}
