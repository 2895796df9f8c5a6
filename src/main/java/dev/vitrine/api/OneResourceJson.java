package dev.vitrine.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.vitrine.inventory.OneResource;
import dev.vitrine.inventory.OneResource.DetailAnswer;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One resource as programs see it, or what became of asking for it. */
record OneResourceJson(@Nullable WholeJson resource, PlaceJson place) {

  /** The row of the list with the raw form and the details. */
  record WholeJson(@JsonUnwrapped ResourceJson row, ObjectNode raw, List<DetailJson> details) {}

  /** One detail. */
  record DetailJson(
      String name,
      String status,
      @Nullable String by,
      @Nullable String action,
      @Nullable String message,
      @Nullable JsonNode value) {

    static DetailJson of(DetailAnswer detail) {
      var outcome = detail.outcome();
      return new DetailJson(
          detail.name(),
          outcome.status().word(),
          outcome.by() == null ? null : outcome.by().word(),
          outcome.operation() == null ? null : outcome.operation().action(),
          outcome.message(),
          detail.value());
    }
  }

  static OneResourceJson of(OneResource answer, Viewer viewer, ResourceRows rows) {
    var whole =
        answer
            .resource()
            .map(row ->
                new WholeJson(
                    rows.of(viewer, row),
                    answer.raw(),
                    answer.details().stream().map(DetailJson::of).toList()))
            .orElse(null);
    return new OneResourceJson(whole, PlaceJson.of(answer.place(), answer.outcome()));
  }
}
