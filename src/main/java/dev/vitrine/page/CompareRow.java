package dev.vitrine.page;

import dev.vitrine.catalog.Scope;
import dev.vitrine.catalog.Verdict.Level;
import dev.vitrine.inventory.AccountVerdict;
import dev.vitrine.inventory.PlaceVerdict;
import dev.vitrine.inventory.Surveyed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be thought of a setting in one account.
 *
 * @param account the account
 * @param mark the verdict
 * @param value what it is, in a few words
 * @param sentence what a person should know
 * @param place what became of asking, none or one for each region
 * @param regions its regions but the good ones, what asks for the first look first; none where it
 *     has none to tell apart
 * @param good its regions where all is well, one after the other; empty where there are none
 */
record CompareRow(
    AccountMark account,
    VerdictMark mark,
    String value,
    String sentence,
    List<PlaceLine> place,
    List<Region> regions,
    String good) {

  /**
   * One region.
   *
   * @param mark the verdict
   * @param value what it is, in a few words
   * @param sentence what a person should know
   * @param line what became of asking
   */
  record Region(
      VerdictMark mark, String value, String sentence, PlaceLine line) {}

  static CompareRow of(Surveyed surveyed, AccountVerdict one, Instant now) {
    var account = AccountMark.of(one.account());
    var regional = surveyed.setting().type().definition().scope() != Scope.GLOBAL;
    var places = one.places();
    return new CompareRow(
        account,
        VerdictMark.of(one.verdict().level()),
        Visible.brief(one.verdict().value()),
        Visible.of(one.verdict().sentence()),
        places.size() == 1
            ? List.of(PlaceLine.of(places.getFirst().answer(), account, now))
            : List.of(),
        regional && places.size() > 1
            ? places.stream()
                .filter(place -> !isGood(place))
                .map(place -> region(place, account, now))
                .toList()
            : List.of(),
        regional && places.size() > 1
            ? places.stream()
                .filter(CompareRow::isGood)
                .map(place -> place.answer().place().region().value())
                .collect(Collectors.joining(", "))
            : "");
  }

  private static boolean isGood(PlaceVerdict place) {
    return place.verdict().level() == Level.GOOD;
  }

  private static Region region(PlaceVerdict place, AccountMark account, Instant now) {
    return new Region(
        VerdictMark.of(place.verdict().level()),
        Visible.brief(place.verdict().value()),
        Visible.of(place.verdict().sentence()),
        PlaceLine.of(place.answer(), account, now));
  }
}
