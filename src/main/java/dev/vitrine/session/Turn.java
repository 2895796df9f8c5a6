package dev.vitrine.session;

/** What came of waiting for a turn at STS. */
sealed interface Turn {

  /**
   * A turn, to be closed when STS has answered.
   *
   * @param back gives it back
   */
  record Taken(Runnable back) implements Turn, AutoCloseable {

    @Override
    public void close() {
      back.run();
    }
  }

  /** Why no turn came before the deadline. */
  enum Missed implements Turn {
    /** As many calls a second were made as may be. */
    RATE,
    /** As many calls were under way as may be, and STS ended none. */
    SLOW
  }
}
