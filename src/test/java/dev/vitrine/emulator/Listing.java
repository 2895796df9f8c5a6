package dev.vitrine.emulator;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A list of the API, read to its end.
 *
 * @param items the rows of all pages
 * @param coverage what could be read, as the last page says
 */
record Listing(List<JsonNode> items, JsonNode coverage) {

  static Listing read(Jar vitrine, String path) throws IOException, InterruptedException {
    var items = new ArrayList<JsonNode>();
    var page = vitrine.json(path);
    page.get("items").forEach(items::add);
    while (page.hasNonNull("nextToken")) {
      var token = URLEncoder.encode(page.get("nextToken").asString(), StandardCharsets.UTF_8);
      page = vitrine.json(path + "&nextToken=" + token);
      page.get("items").forEach(items::add);
    }
    return new Listing(items, page.get("coverage"));
  }

  List<String> ids() {
    return items.stream().map(item -> item.get("id").asString()).toList();
  }

  List<String> idsOf(String account) {
    return items.stream()
        .filter(item -> item.get("account").asString().equals(account))
        .map(item -> item.get("id").asString())
        .toList();
  }

  boolean complete() {
    return coverage.get("complete").asBoolean();
  }

  /** The status words of one account's places, each once. */
  List<String> statusesOf(String account) {
    return places().stream()
        .filter(place -> place.get("account").asString().equals(account))
        .map(place -> place.get("status").asString())
        .distinct()
        .toList();
  }

  List<JsonNode> places() {
    return coverage.get("places").valueStream().toList();
  }
}
