package dev.vitrine.inventory;

/** What became of asking one place for one type; the words are the same everywhere. */
public enum Status {
  /** Asked and read to the end; here, and only here, no rows means that there are none. */
  FOUND("found"),
  /** Rows, but reading stopped before the end. */
  INCOMPLETE("incomplete"),
  /** AWS refused the operation. */
  DENIED("denied"),
  /** There is no session in the account. */
  UNREACHABLE("unreachable"),
  /** The account has not enabled the region. */
  REGION_DISABLED("region-disabled"),
  /** The service does not exist there, or is not switched on. */
  NOT_AVAILABLE("not-available"),
  /** AWS asked to slow down, or Vitrine's own budget gave no turn. */
  THROTTLED("throttled"),
  /** No answer within the deadline. */
  TIMED_OUT("timed-out"),
  /** Anything else. */
  FAILED("failed"),
  /** Still being asked. */
  PENDING("pending"),
  /** Nobody has asked yet. */
  NOT_ASKED("not-asked");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /**
   * Whether the rows of such a place are all there are: it was read to the end, or holds nothing
   * because the account has not enabled the region or the service does not exist there.
   */
  public boolean certain() {
    return switch (this) {
      case FOUND, REGION_DISABLED, NOT_AVAILABLE -> true;
      case INCOMPLETE, DENIED, UNREACHABLE, THROTTLED, TIMED_OUT, FAILED, PENDING, NOT_ASKED ->
          false;
    };
  }

  /** The word in answers, pages and metrics. */
  public String word() {
    return word;
  }
}
