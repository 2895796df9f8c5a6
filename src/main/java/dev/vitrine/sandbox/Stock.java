package dev.vitrine.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The resources of each type in each account and region, made from the data files when asked for.
 */
final class Stock {

  private record Shelf(String type, String account, String region) {}

  private final TypeFiles files;
  private final Attacks attacks = new Attacks();
  private final Cache<Shelf, List<Thing>> shelves = Caffeine.newBuilder().maximumSize(500).build();

  Stock(TypeFiles files) {
    this.files = files;
  }

  /** All resources of a type in one place. */
  List<Thing> things(TypeFile type, Spot place) {
    Spot spot = place.of(type);
    var shelf = new Shelf(type.id(), spot.account().id(), spot.region());
    return shelves.get(shelf, _ -> make(type, spot));
  }

  private List<Thing> make(TypeFile type, Spot spot) {
    List<Thing> things = new ArrayList<>();
    for (Entry entry : type.entries()) {
      if (entry.where().includes(spot.account().name(), spot.region())) {
        for (int n = 1; n <= entry.repeat(); n++) {
          things.add(make(new Placeholders(files, type, entry, spot, n), things.size()));
        }
      }
    }
    return List.copyOf(things);
  }

  private Thing make(Placeholders placeholders, int position) {
    TypeFile type = placeholders.type();
    Map<String, JsonNode> details = new HashMap<>();
    placeholders
        .entry()
        .details()
        .forEach((operation, detail) -> details.put(operation, placeholders.fill(detail)));
    Map<String, JsonNode> around = new HashMap<>();
    type.replies().stream()
        .filter(reply -> reply.around().isObject())
        .forEach(reply ->
            around.put(
                reply.operation(),
                details.getOrDefault(reply.operation(), placeholders.fill(reply.around()))));
    var thing =
        new Thing(placeholders.fill(placeholders.entry().item()).asObject(), details, around);
    if (placeholders.spot().account().hostile()) {
      attacks.write(thing.item(), type.texts(), position);
      details.values().forEach(detail -> attacks.write(detail, type.texts(), position));
    }
    return thing;
  }
}
