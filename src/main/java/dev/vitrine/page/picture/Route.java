package dev.vitrine.page.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.elk.core.math.KVectorChain;

/** Writes the way of a line as SVG does. */
final class Route {

  private static final double RADIUS = 5;
  private static final double HEAD = 7;
  private static final double HALF = 3.5;

  private Route() {}

  /** The points joined by straight lines with rounded corners. */
  static String path(KVectorChain points) {
    var path = new StringBuilder("M" + at(points.getFirst().x, points.getFirst().y));
    for (int i = 1; i < points.size() - 1; i++) {
      var corner = points.get(i);
      var before = toward(corner.x, corner.y, points.get(i - 1).x, points.get(i - 1).y);
      var after = toward(corner.x, corner.y, points.get(i + 1).x, points.get(i + 1).y);
      path.append(" L").append(at(before[0], before[1]));
      path.append(" Q").append(at(corner.x, corner.y)).append(' ').append(at(after[0], after[1]));
    }
    return path + " L" + at(points.getLast().x, points.getLast().y);
  }

  /** The three corners of an arrow head at the end. */
  static String head(KVectorChain points) {
    var end = points.getLast();
    var before = points.get(points.size() - 2);
    var length = Math.max(Math.hypot(end.x - before.x, end.y - before.y), 1e-6);
    var dx = (end.x - before.x) / length;
    var dy = (end.y - before.y) / length;
    var x = end.x - dx * HEAD;
    var y = end.y - dy * HEAD;
    return Stream.of(
            at(end.x, end.y), at(x - dy * HALF, y + dx * HALF), at(x + dy * HALF, y - dx * HALF))
        .collect(Collectors.joining(" "));
  }

  private static double[] toward(double x, double y, double toX, double toY) {
    var length = Math.max(Math.hypot(toX - x, toY - y), 1e-6);
    var part = Math.min(RADIUS, length / 2) / length;
    return new double[] {x + (toX - x) * part, y + (toY - y) * part};
  }

  private static String at(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
  }
}
