package dev.vitrine.page;

import dev.vitrine.inventory.AccountVerdict;
import dev.vitrine.inventory.PlaceVerdict;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be thought of a setting in one account.
 *
 * @param account the account
 * @param mark the verdict
 * @param value what it is, in a few words
 * @param sentence what a person should know
 * @param place what became of asking; none where several regions were asked
 * @param regions its regions, those with the same to tell together, what asks for the first look
 *     first; none where it has no regions to tell apart
 */
record CompareRow(
    AccountMark account,
    VerdictMark mark,
    String value,
    String sentence,
    List<PlaceLine> place,
    List<Region> regions) {

  /**
   * Regions with the same to tell.
   *
   * @param names the regions
   * @param mark the verdict
   * @param value what it is, in a few words
   * @param sentence what a person should know
   * @param line what became of asking the first of them
   */
  record Region(String names, VerdictMark mark, String value, String sentence, PlaceLine line) {}

  static CompareRow of(AccountVerdict one, Instant now) {
    var account = AccountMark.of(one.account());
    var places = one.places();
    return new CompareRow(
        account,
        VerdictMark.of(one.verdict().level()),
        Visible.brief(one.verdict().value()),
        Visible.of(one.verdict().sentence()),
        places.size() == 1
            ? List.of(PlaceLine.of(places.getFirst().answer(), account, now))
            : List.of(),
        places.size() == 1
            ? List.of()
            : places.stream()
                .collect(
                    Collectors.groupingBy(
                        CompareRow::told, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> region(alike, account, now))
                .toList());
  }

  private static List<Object> told(PlaceVerdict place) {
    var answer = place.answer();
    return List.of(place.verdict(), answer.status(), String.valueOf(answer.outcome().operation()));
  }

  private static Region region(List<PlaceVerdict> alike, AccountMark account, Instant now) {
    var first = alike.getFirst();
    return new Region(
        alike.stream()
            .map(place -> place.answer().place().region().value())
            .collect(Collectors.joining(", ")),
        VerdictMark.of(first.verdict().level()),
        Visible.brief(first.verdict().value()),
        Visible.of(first.verdict().sentence()),
        PlaceLine.of(first.answer(), account, now));
  }
}
