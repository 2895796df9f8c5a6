package dev.vitrine.page.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the graph, its picture can be read: nothing covers anything, lines end at boxes. */
class LayoutTests {

  private static final double CLOSE = 1.5;

  private final Layout layout = new Layout();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void putsNoBoxOverAnother(long seed) {
    var graph = random(new Random(seed));
    var drawing = layout.draw(graph).orElseThrow();
    assertThat(drawing.boxes()).hasSameSizeAs(graph.nodes());
    for (Box one : drawing.boxes()) {
      assertThat(around(drawing).contains(rectangle(one))).as(one.title()).isTrue();
      assertThat(drawing.boxes())
          .filteredOn(other -> !other.equals(one))
          .noneMatch(other -> rectangle(other).intersects(rectangle(one)));
      assertThat(one.parts()).allMatch(part -> rectangle(one).contains(rectangle(part)));
    }
    for (Drawing.Frame frame : drawing.frames()) {
      assertThat(drawing.frames())
          .filteredOn(other -> !other.equals(frame))
          .noneMatch(other -> rectangle(other).intersects(rectangle(frame)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void endsEveryLineAtItsBoxes(long seed) {
    var graph = random(new Random(seed));
    var drawing = layout.draw(graph).orElseThrow();
    assertThat(drawing.lines()).hasSameSizeAs(graph.edges());
    for (Line line : drawing.lines()) {
      var points = points(line.path());
      assertThat(touches(box(drawing, line.from()), points.getFirst())).as(line.path()).isTrue();
      assertThat(touches(box(drawing, line.to()), points.getLast())).as(line.path()).isTrue();
    }
  }

  @Test
  void drawsTheLargestPictureInTime() {
    var nodes = IntStream.range(0, Graph.MOST).mapToObj(i -> node("n" + i, "", 0)).toList();
    var random = new Random(3);
    var edges =
        IntStream.range(0, Graph.MOST * 2)
            .mapToObj(i ->
                new Edge("n" + i / 2, "n" + random.nextInt(Graph.MOST), i % 3 == 0 ? "x" : "", ""))
            .distinct()
            .toList();
    assertThat(layout.draw(new Graph(List.of(), nodes, edges), Duration.ofMinutes(2))).isPresent();
  }

  @Test
  void givesUpWhereItTakesTooLong() {
    var graph = random(new Random(1));
    assertThat(layout.draw(graph, Duration.ZERO)).isEmpty();
    assertThat(layout.draw(graph)).isPresent();
  }

  @Test
  void drawsTheSameTwice() {
    assertThat(layout.draw(random(new Random(5)))).isEqualTo(layout.draw(random(new Random(5))));
  }

  @Test
  void drawsSeveralPicturesAtOnce() {
    var fresh = new Layout();
    var alone = layout.draw(random(new Random(7)));
    var drawn =
        IntStream.range(0, 8)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> fresh.draw(random(new Random(7)))))
            .toList();
    assertThat(drawn.stream().map(CompletableFuture::join)).allMatch(alone::equals);
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(layout.draw(new Graph(List.of(), List.of(), List.of()))).isEmpty();
  }

  @Test
  void refusesLinesFromNowhereAndKeysThatAreTakenTwice() {
    var node = node("a", "", 0);
    var edge = new Edge("a", "b", "", "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Graph(List.of(), List.of(node), List.of(edge)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Graph(List.of(), List.of(node, node), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Graph(List.of(), List.of(node("a", "zone", 0)), List.of()));
  }

  private static Graph random(Random random) {
    var areas = IntStream.range(0, random.nextInt(4)).mapToObj(i -> area("area" + i)).toList();
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < 5 + random.nextInt(35); i++) {
      var free = areas.isEmpty() || random.nextBoolean();
      var home = free ? "" : areas.get(random.nextInt(areas.size())).key();
      nodes.add(node("n" + i, home, random.nextInt(4)));
    }
    var filled = areas.stream().filter(area -> holds(nodes, area)).toList();
    var edges = new ArrayList<Edge>();
    for (int i = 0; i < nodes.size(); i++) {
      var from = nodes.get(random.nextInt(nodes.size()));
      var to = nodes.get(random.nextInt(nodes.size()));
      var within = !from.area().isEmpty() && from.area().equals(to.area());
      if (!within && !from.equals(to)) {
        edges.add(
            new Edge(from.thing().key(), to.thing().key(), i % 2 == 0 ? "10.0.0.0/8" : "", ""));
      }
    }
    return new Graph(filled, nodes, edges.stream().distinct().toList());
  }

  private static boolean holds(List<Node> nodes, Area area) {
    return nodes.stream().anyMatch(node -> node.area().equals(area.key()));
  }

  private static Area area(String key) {
    return new Area(thing(key, ""), "");
  }

  static Node node(String key, String area, int parts) {
    var inside = IntStream.range(0, parts).mapToObj(i -> thing(key + " " + i, "")).toList();
    return new Node(thing(key, parts % 2 == 0 ? "" : "note"), inside, area, "");
  }

  private static Thing thing(String key, String note) {
    return new Thing(key, Icon.RESOURCE, "Thing", key, note, List.of(Badge.PUBLIC), Way.nowhere());
  }

  private static Box box(Drawing drawing, String key) {
    return drawing.boxes().stream()
        .filter(box -> box.thing().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<double[]> points(String path) {
    return Stream.of(path.replaceAll("[MLQ]", "").trim().split("\\s+", -1))
        .map(point -> point.split(",", -1))
        .map(at -> new double[] {Double.parseDouble(at[0]), Double.parseDouble(at[1])})
        .toList();
  }

  private static boolean touches(Box box, double[] point) {
    var all = rectangle(box);
    var outer =
        new Rectangle2D.Double(
            all.x - CLOSE, all.y - CLOSE, all.width + 2 * CLOSE, all.height + 2 * CLOSE);
    var inner =
        new Rectangle2D.Double(
            all.x + CLOSE, all.y + CLOSE, all.width - 2 * CLOSE, all.height - 2 * CLOSE);
    return outer.contains(point[0], point[1]) && !inner.contains(point[0], point[1]);
  }

  private static Rectangle2D.Double rectangle(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static Rectangle2D.Double rectangle(Drawing.Frame frame) {
    return new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height());
  }

  private static Rectangle2D.Double around(Drawing drawing) {
    return new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
  }
}
