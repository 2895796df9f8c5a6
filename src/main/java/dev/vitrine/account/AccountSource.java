package dev.vitrine.account;

import java.util.Collection;
import java.util.List;

/**
 * Knows accounts that are not written in the configuration, and may come to know others while
 * Vitrine runs.
 */
public interface AccountSource {

  /**
   * The accounts that it knows now, each id once. Asked for every request: it answers from memory,
   * never asks AWS, and best hands out the same immutable list until something has changed.
   */
  Collection<Account> accounts();

  /** What people should know about them, such as that they are still being read. */
  default Collection<AccountRemark> remarks() {
    return List.of();
  }

  /**
   * Whether it ever found out which accounts there are; before, those that it names are not all.
   */
  default boolean known() {
    return true;
  }

  /** Whether it has not yet found out for the first time, nor found out that it cannot. */
  default boolean pending() {
    return false;
  }
}
