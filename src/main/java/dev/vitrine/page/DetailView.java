package dev.vitrine.page;

import dev.vitrine.inventory.OneResource.DetailAnswer;
import java.time.Instant;
import java.util.List;

/**
 * Something about a resource that was asked besides.
 *
 * @param name what it is called
 * @param line what became of asking
 * @param json AWS's answer, none where there is none
 */
record DetailView(String name, PlaceLine line, List<JsonPart> json) {

  static DetailView of(DetailAnswer detail, AccountMark account, String region, Instant now) {
    var value = detail.value();
    return new DetailView(
        detail.name(),
        PlaceLine.of(detail.outcome(), account, region, now),
        value == null ? List.of() : JsonPart.of(PrettyJson.of(value)));
  }
}
