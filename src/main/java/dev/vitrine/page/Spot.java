package dev.vitrine.page;

import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import java.util.List;

/**
 * One type in one region of one account.
 *
 * @param region the region to ask for; none where the account is asked as a whole
 * @param where the region as people read it
 * @param count how many were read, empty where none could be
 * @param status what became of it; none where the type does not stand there
 */
record Spot(List<String> region, String where, String count, List<StatusMark> status) {

  static Spot of(Coverage coverage, RegionId region) {
    return coverage.places().stream()
        .filter(answer -> answer.place().region().equals(region))
        .findFirst()
        .map(Spot::of)
        .orElseGet(() -> new Spot(List.of(), region.value(), "", List.of()));
  }

  private static Spot of(Answer answer) {
    var region = answer.place().region();
    return new Spot(
        region.isGlobal() ? List.of() : List.of(region.value()),
        region.value(),
        count(answer),
        List.of(StatusMark.of(answer.status())));
  }

  private static String count(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> Numbers.of(found.rows().size());
      case Answer.Incomplete some -> "at least " + Numbers.of(some.rows().size());
      case Answer.Missing _ -> "";
    };
  }
}
