package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.Remembered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has been read in all accounts together.
 *
 * @param types the types with their counts
 * @param charts the same and more in small charts
 * @param severities the levels of what was seen
 * @param signals what was seen
 * @param troubles what could not be read, and why
 * @param oldest when the oldest of the answers came, none where nothing has been read
 * @param newest when the newest of them came
 */
record KnownView(
    List<TypeRow> types,
    Charts charts,
    List<Severity> severities,
    List<SignalRow> signals,
    Troubles troubles,
    @Nullable Moment oldest,
    @Nullable Moment newest) {

  static KnownView of(
      Trouble trouble, Remembered remembered, Catalog catalog, AccountMarks accounts, Instant now) {
    return new KnownView(
        TypeRow.of(catalog, remembered, now),
        Charts.of(remembered, catalog, List.of(), now),
        Severity.of(catalog, remembered),
        SignalRow.of(catalog, remembered),
        Troubles.of(trouble, remembered, catalog, accounts, now),
        age(remembered, (one, other) -> one.isBefore(other) ? one : other, now),
        age(remembered, (one, other) -> one.isAfter(other) ? one : other, now));
  }

  /** The types that somebody has asked for. */
  public List<TypeRow> asked() {
    return types.stream().filter(type -> type.total().asked()).toList();
  }

  /** The types that nobody has asked for. */
  public List<TypeRow> notAsked() {
    return types.stream().filter(type -> !type.total().asked()).toList();
  }

  private static @Nullable Moment age(
      Remembered remembered, BinaryOperator<Instant> choice, Instant now) {
    Optional<Instant> chosen =
        remembered.answers().stream().map(known -> known.answer().asOf()).reduce(choice);
    return chosen.map(moment -> Moment.read(moment, now)).orElse(null);
  }
}
