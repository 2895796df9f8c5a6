package dev.vitrine.page.picture;

import java.util.List;

/**
 * A box with its place.
 *
 * @param thing what it is
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide it is
 * @param height how high it is
 * @param head how high the part is that says what it is
 * @param title its title, as much as fits
 * @param note its note, as much as fits
 * @param marks its badges with their places
 * @param css its class
 * @param parts the boxes in it
 */
record Box(
    Thing thing,
    double x,
    double y,
    double width,
    double height,
    double head,
    String title,
    String note,
    List<Mark> marks,
    String css,
    List<Box> parts) {

  /**
   * A badge in a box.
   *
   * @param badge the badge
   * @param word its word, as much as fits
   * @param x its left edge, from that of the box
   * @param y its base line, from the upper edge of the box
   */
  record Mark(Badge badge, String word, double x, double y) {

    /** Where its word begins. */
    public double wordX() {
      return x + Sizes.BADGE_ICON;
    }
  }

  Box {
    marks = List.copyOf(marks);
    parts = List.copyOf(parts);
  }
}
