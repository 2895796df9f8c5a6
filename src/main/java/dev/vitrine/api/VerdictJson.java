package dev.vitrine.api;

import dev.vitrine.inventory.AccountVerdict;
import dev.vitrine.inventory.PlaceVerdict;
import java.util.List;

/**
 * What is to be thought of a setting in one account.
 *
 * @param account the account
 * @param accountName what people call it
 * @param verdict {@code good}, {@code attention}, {@code unknown}, {@code pending} or {@code
 *     not-asked}
 * @param value what it is, in a few words
 * @param sentence what a person should know
 * @param regions the same for each of its regions, what asks for the first look first
 */
record VerdictJson(
    String account,
    String accountName,
    String verdict,
    String value,
    String sentence,
    List<RegionJson> regions) {

  /** One region, {@code global} where the setting stands in the account as a whole. */
  record RegionJson(String region, String verdict, String value, String sentence, PlaceJson place) {

    static RegionJson of(PlaceVerdict one) {
      var answer = one.answer();
      return new RegionJson(
          answer.place().region().value(),
          one.verdict().level().word(),
          one.verdict().value(),
          one.verdict().sentence(),
          PlaceJson.of(answer.place(), answer.outcome()));
    }
  }

  static VerdictJson of(AccountVerdict one) {
    return new VerdictJson(
        one.account().id().value(),
        one.account().name(),
        one.verdict().level().word(),
        one.verdict().value(),
        one.verdict().sentence(),
        one.places().stream().map(RegionJson::of).toList());
  }
}
