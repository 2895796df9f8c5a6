package dev.vitrine.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What Vitrine says of every type of its catalog in one account and region of an emulator.
 *
 * @param listings a list for each type
 */
record TypesOfMoto(Map<String, Listing> listings) {

  private static final Path REPORT = Path.of("target", "moto-types.txt");

  static TypesOfMoto asked(Jar vitrine, String account, String region)
      throws IOException, InterruptedException {
    var listings = new LinkedHashMap<String, Listing>();
    for (JsonNode type : vitrine.json("/api/v1/resource-types").get("items")) {
      var id = type.get("id").asString();
      var where = type.get("scope").asString().equals("global") ? "" : "&region=" + region;
      listings.put(id, vitrine.list(id, "&account=" + account + where));
    }
    return new TypesOfMoto(listings);
  }

  Listing listing(String type) {
    return Objects.requireNonNull(listings.get(type), type);
  }

  /** The types that the emulator answers. */
  List<String> found() {
    return listings.keySet().stream()
        .filter(type -> place(type).get("status").asString().equals("found"))
        .sorted()
        .toList();
  }

  /** What Vitrine says to people about places that it could not read. */
  List<String> messages() {
    return listings.values().stream()
        .map(Listing::places)
        .flatMap(Collection::stream)
        .filter(place -> place.hasNonNull("message"))
        .map(place -> place.get("message").asString())
        .toList();
  }

  /** Writes a line for each type and answers how many have which status. */
  String report() throws IOException {
    var lines = new TreeMap<String, String>();
    listings.forEach((type, listing) -> lines.put(type, line(listing, place(type))));
    Files.write(
        REPORT,
        lines.entrySet().stream().map(line -> line.getKey() + ": " + line.getValue()).toList());
    return listings.keySet().stream()
            .map(type -> place(type).get("status").asString())
            .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()))
        + " of "
        + listings.size()
        + " types, see "
        + REPORT;
  }

  private static String line(Listing listing, JsonNode place) {
    var status = place.get("status").asString() + ", " + listing.items().size() + " rows";
    return place.hasNonNull("message") ? status + ", " + place.get("message").asString() : status;
  }

  private JsonNode place(String type) {
    return listing(type).places().getFirst();
  }
}
