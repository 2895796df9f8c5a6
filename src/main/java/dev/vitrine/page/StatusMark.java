package dev.vitrine.page;

import dev.vitrine.inventory.Status;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Session;

/**
 * A status with a sign of its own, so that it is told apart without colour.
 *
 * @param icon the name of its icon among the Bootstrap icons
 * @param word the status word
 */
public record StatusMark(String icon, String word) {

  /** The sign of a status. */
  public static StatusMark of(Status status) {
    return new StatusMark(icon(status), status.word());
  }

  static StatusMark of(Opening opening) {
    return switch (opening) {
      case Session _ -> new StatusMark(icon(Status.FOUND), "reachable");
      case NoSession refusal -> of(status(refusal.cause()));
    };
  }

  /** A session that nobody has needed yet. */
  static StatusMark notOpen() {
    return new StatusMark(icon(Status.NOT_ASKED), "not-open");
  }

  /** The class that colours it. */
  public String css() {
    return "badge status status-" + word;
  }

  private static Status status(NoSession.Cause cause) {
    return switch (cause) {
      case UNREACHABLE -> Status.UNREACHABLE;
      case THROTTLED -> Status.THROTTLED;
      case TIMED_OUT -> Status.TIMED_OUT;
      case FAILED -> Status.FAILED;
    };
  }

  private static String icon(Status status) {
    return switch (status) {
      case FOUND -> "bi-check-circle-fill";
      case INCOMPLETE -> "bi-circle-half";
      case DENIED -> "bi-slash-circle";
      case UNREACHABLE -> "bi-plug";
      case REGION_DISABLED -> "bi-toggle-off";
      case NOT_AVAILABLE -> "bi-dash-circle";
      case THROTTLED -> "bi-speedometer2";
      case TIMED_OUT -> "bi-clock-history";
      case FAILED -> "bi-exclamation-octagon-fill";
      case PENDING -> "bi-hourglass-split";
      case NOT_ASKED -> "bi-question-circle";
    };
  }
}
