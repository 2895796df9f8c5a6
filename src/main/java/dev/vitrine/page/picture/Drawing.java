package dev.vitrine.page.picture;

import java.util.List;

/**
 * A picture in which everything has a place.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param frames the areas
 * @param boxes the boxes, in the order in which they are read
 * @param lines the lines
 */
record Drawing(double width, double height, List<Frame> frames, List<Box> boxes, List<Line> lines) {

  /**
   * What surrounds boxes.
   *
   * @param area what it is
   * @param title its title, as much as fits
   * @param x its left edge
   * @param y its upper edge
   * @param width how wide it is
   * @param height how high it is
   */
  record Frame(Area area, String title, double x, double y, double width, double height) {}

  Drawing {
    frames = List.copyOf(frames);
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** What of the picture is to be seen: all of it. */
  public String viewBox() {
    return "0 0 %s %s".formatted(width, height);
  }
}
