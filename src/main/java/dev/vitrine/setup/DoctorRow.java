package dev.vitrine.setup;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One account on the doctor's pages.
 *
 * @param id the account
 * @param name what people call it
 * @param color the class that colours it
 * @param icon a sign for the worst of its steps
 * @param word the worst status, {@code pending} while it is being checked
 * @param message the sentence of the first step to mend
 * @param asOf when it was checked; empty while it is being checked
 * @param age how long ago that is
 */
record DoctorRow(
    String id,
    String name,
    String color,
    String icon,
    String word,
    String message,
    String asOf,
    String age) {

  static DoctorRow of(Checkup checkup, Instant now) {
    var account = checkup.account();
    return checkup
        .report()
        .map(report ->
            new DoctorRow(
                account.id().value(),
                Plain.brief(account.name()),
                "color-" + account.color().word(),
                report.worst().icon(),
                report.worst().word(),
                report.first().map(Step::message).orElse("Nothing is to be mended."),
                report.asOf().truncatedTo(ChronoUnit.SECONDS).toString(),
                age(Duration.between(report.asOf(), now))))
        .orElseGet(() ->
            new DoctorRow(
                account.id().value(),
                Plain.brief(account.name()),
                "color-" + account.color().word(),
                "…",
                "pending",
                "Being checked.",
                "",
                ""));
  }

  /** When it was checked, as people read it on every other page. */
  public String checked() {
    return asOf.replace('T', ' ').replace("Z", " UTC");
  }

  /** The class that colours the status. */
  public String css() {
    return "status status-" + word;
  }

  private static String age(Duration passed) {
    if (passed.toSeconds() < 5) {
      return "just now";
    }
    return passed.toMinutes() < 1 ? passed.toSeconds() + " s ago" : passed.toMinutes() + " min ago";
  }
}
