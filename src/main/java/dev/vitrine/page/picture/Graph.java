package dev.vitrine.page.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture before anything in it has a place.
 *
 * @param areas what surrounds boxes, such as zones; they have no lines
 * @param nodes the boxes
 * @param edges the lines
 */
record Graph(List<Area> areas, List<Node> nodes, List<Edge> edges) {

  /** How many boxes one picture has at most, what surrounds them not counted. */
  static final int MOST = 150;

  /** Refuses lines from or to nothing, areas that are none, and boxes of the same key. */
  Graph {
    areas = List.copyOf(areas);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    var keys = nodes.stream().map(node -> node.thing().key()).collect(Collectors.toSet());
    if (keys.size() != nodes.size()) {
      throw new IllegalArgumentException("Two boxes of a picture have the same key");
    }
    if (!edges.stream().allMatch(edge -> keys.contains(edge.from()) && keys.contains(edge.to()))) {
      throw new IllegalArgumentException("A line of a picture leads from or to nothing");
    }
    var around = areas.stream().map(Area::key).collect(Collectors.toSet());
    if (!nodes.stream().allMatch(node -> node.area().isEmpty() || around.contains(node.area()))) {
      throw new IllegalArgumentException("A box of a picture stands in no area");
    }
  }

  /** How many boxes there are. */
  int boxes() {
    return nodes.stream().mapToInt(Node::boxes).sum();
  }
}
