package dev.vitrine.page;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moment, absolute and in UTC.
 *
 * @param iso as machines read it
 * @param text as people read it
 * @param age how long ago that is, empty where nobody needs to know
 */
public record Moment(String iso, String text, String age) {

  static Moment at(Instant moment) {
    var second = moment.truncatedTo(ChronoUnit.SECONDS);
    var iso = second.toString();
    return new Moment(iso, iso.replace('T', ' ').replace("Z", " UTC"), "");
  }

  /** The same with its age. */
  public static Moment read(Instant moment, Instant now) {
    var at = at(moment);
    return new Moment(at.iso, at.text, age(Duration.between(moment, now)));
  }

  private static String age(Duration passed) {
    if (passed.toSeconds() < 5) {
      return "just now";
    }
    if (passed.toMinutes() < 1) {
      return passed.toSeconds() + " s ago";
    }
    if (passed.toHours() < 1) {
      return passed.toMinutes() + " min ago";
    }
    return passed.toDays() < 1 ? passed.toHours() + " h ago" : passed.toDays() + " d ago";
  }
}
