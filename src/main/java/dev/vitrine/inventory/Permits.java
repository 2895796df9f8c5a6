package dev.vitrine.inventory;

import java.util.OptionalLong;

/** Only so many at once. */
final class Permits implements Supply {

  private int left;

  Permits(int most) {
    this.left = most;
  }

  @Override
  public boolean take() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }

  @Override
  public void giveBack() {
    left++;
  }

  @Override
  public OptionalLong next() {
    return OptionalLong.empty();
  }
}
