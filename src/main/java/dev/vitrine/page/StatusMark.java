package dev.vitrine.page;

import dev.vitrine.inventory.Status;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Session;

/**
 * A status with a sign of its own, so that it is told apart without colour.
 *
 * @param icon one character
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
    return "status status-" + word;
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
      case FOUND -> "✓";
      case INCOMPLETE -> "◐";
      case DENIED -> "⊘";
      case UNREACHABLE -> "✕";
      case REGION_DISABLED -> "○";
      case NOT_AVAILABLE -> "∅";
      case THROTTLED -> "↯";
      case TIMED_OUT -> "◷";
      case FAILED -> "!";
      case PENDING -> "…";
      case NOT_ASKED -> "?";
    };
  }
}
