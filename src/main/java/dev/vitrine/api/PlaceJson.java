package dev.vitrine.api;

import dev.vitrine.account.Place;
import dev.vitrine.inventory.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one place. */
record PlaceJson(
    String account,
    String region,
    String status,
    @Nullable String by,
    @Nullable String operation,
    @Nullable String action,
    @Nullable String message,
    @Nullable String requestId,
    @Nullable String readBy,
    Instant asOf) {

  static PlaceJson of(Place place, Outcome outcome) {
    var operation = outcome.operation();
    return new PlaceJson(
        place.account().value(),
        place.region().value(),
        outcome.status().word(),
        outcome.by() == null ? null : outcome.by().word(),
        operation == null ? null : operation.name(),
        operation == null ? null : operation.action(),
        outcome.message(),
        outcome.requestId(),
        outcome.readBy(),
        outcome.asOf());
  }
}
