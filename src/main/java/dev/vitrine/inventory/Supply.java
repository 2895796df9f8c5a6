package dev.vitrine.inventory;

import java.util.OptionalLong;

/** Something of which there is only so much; used by one thread at a time. */
interface Supply {

  /** Takes one, where there is one now. */
  boolean take();

  /** Gives one back. */
  void giveBack();

  /** In how many nanoseconds there is one again by itself; empty where one must be given back. */
  OptionalLong next();
}
