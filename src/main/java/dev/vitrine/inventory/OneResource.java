package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a place said about one resource.
 *
 * @param place the place that was asked
 * @param outcome what became of it; found without a resource says that there is none
 * @param resource the resource, where there is one
 * @param raw the item as the AWS CLI prints it
 * @param details what was asked besides, each with an outcome of its own
 */
public record OneResource(
    Place place,
    Outcome outcome,
    Optional<Resource> resource,
    ObjectNode raw,
    List<DetailAnswer> details) {

  /**
   * What came of asking for one detail.
   *
   * @param name what the detail is called
   * @param outcome what became of it
   * @param value what AWS answered; none where it is not set or could not be read
   */
  public record DetailAnswer(String name, Outcome outcome, @Nullable JsonNode value) {}

  /** Copies what it is given. */
  public OneResource {
    raw = raw.deepCopy();
    details = List.copyOf(details);
  }

  static OneResource none(Place place, Outcome outcome) {
    return new OneResource(
        place, outcome, Optional.empty(), JsonNodeFactory.instance.objectNode(), List.of());
  }
}
