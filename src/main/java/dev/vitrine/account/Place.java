package dev.vitrine.account;

import java.util.Comparator;

/**
 * One region of one account: what a single answer is about.
 *
 * @param account the account
 * @param region the region, or {@code global}
 */
public record Place(AccountId account, RegionId region) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::account).thenComparing(Place::region);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return account + " " + region;
  }
}
