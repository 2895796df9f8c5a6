package dev.vitrine.page;

import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many there are, as far as that is known.
 *
 * @param text the number, and in how many places nobody knows
 * @param asked whether any place has been asked
 * @param complete whether the number is all there is
 * @param asOf when the oldest of the answers came
 */
record Total(String text, boolean asked, boolean complete, @Nullable Moment asOf) {

  static Total of(Coverage coverage, Instant now) {
    var asked =
        coverage.places().stream().filter(answer -> answer.status() != Status.NOT_ASKED).toList();
    if (asked.isEmpty()) {
      return new Total("not asked", false, false, null);
    }
    return new Total(text(coverage, asked), true, coverage.complete(), oldest(asked, now));
  }

  /** The class that tells a number from what is not all, and from what nobody has asked. */
  public String css() {
    if (!asked) {
      return "total-not-asked";
    }
    return complete ? "total-complete" : "total-incomplete";
  }

  private static @Nullable Moment oldest(List<Answer> asked, Instant now) {
    return asked.stream()
        .map(Answer::asOf)
        .min(Comparator.naturalOrder())
        .map(oldest -> Moment.read(oldest, now))
        .orElse(null);
  }

  private static String text(Coverage coverage, List<Answer> asked) {
    // A number is only said where at least one place was really counted.
    var counted = asked.stream().anyMatch(Total::counted);
    if (coverage.unknown() == 0) {
      return Numbers.of(coverage.rows()) + (coverage.everywhere() ? "" : " so far");
    }
    return (counted ? Numbers.of(coverage.rows()) + " and unknown" : "unknown")
        + " in "
        + Numbers.of(coverage.unknown(), "place");
  }

  private static boolean counted(Answer answer) {
    return answer.status().certain() || answer.status() == Status.INCOMPLETE;
  }
}
