package dev.vitrine.page.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.math.KVectorChain;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A graph in ELK's form, and what it looks like once ELK has given it places. */
final class Placed {

  private final ElkNode root = Options.root(ElkGraphUtil.createGraph());
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Block> homes = new HashMap<>();
  private final Map<Edge, ElkEdge> edges = new LinkedHashMap<>();

  Placed(Graph graph) {
    graph.nodes().forEach(node -> nodes.put(node.thing().key(), node));
    for (Area area : graph.areas()) {
      var inside = graph.nodes().stream().filter(node -> node.area().equals(area.key())).toList();
      add(Block.of(area, inside, root), inside);
    }
    for (Node node : graph.nodes()) {
      if (node.area().isEmpty()) {
        add(Block.of(node, root), List.of(node));
      }
    }
    graph.edges().forEach(this::add);
    graph.nodes().stream().filter(node -> lone(node, graph)).forEach(this::last);
  }

  /** What is to be laid out. */
  ElkNode root() {
    return root;
  }

  /** The picture, after that. */
  Drawing drawing() {
    return new Drawing(
        Math.ceil(root.getWidth()),
        Math.ceil(root.getHeight()),
        blocks.stream().flatMap(block -> block.frame().stream()).toList(),
        blocks.stream().flatMap(block -> block.boxes().stream()).toList(),
        edges.entrySet().stream().map(edge -> line(edge.getKey(), edge.getValue())).toList());
  }

  private void add(Block block, List<Node> inside) {
    blocks.add(block);
    inside.forEach(node -> homes.put(node.thing().key(), block));
  }

  private void add(Edge edge) {
    var from = home(edge.from()).end(node(edge.from()), PortSide.EAST);
    var to = home(edge.to()).end(node(edge.to()), PortSide.WEST);
    var line = ElkGraphUtil.createSimpleEdge(from, to);
    if (!edge.label().isEmpty()) {
      var label = ElkGraphUtil.createLabel(edge.label(), line);
      label.setDimensions(Fit.width(edge.label(), Sizes.SMALL) + Sizes.GAP, Sizes.SMALL + 4);
    }
    edges.put(edge, line);
  }

  private static boolean lone(Node node, Graph graph) {
    return node.area().isEmpty()
        && !graph.edges().isEmpty()
        && graph.edges().stream()
            .noneMatch(edge ->
                edge.from().equals(node.thing().key()) || edge.to().equals(node.thing().key()));
  }

  private void last(Node node) {
    home(node.thing().key()).last();
  }

  private Line line(Edge edge, ElkEdge placed) {
    var points = new KVectorChain();
    placed.getSections().forEach(section -> points.addAll(ElkUtil.createVectorChain(section)));
    var from = home(edge.from()).pad();
    if (from > 0) {
      points.addFirst(new KVector(points.getFirst().x - from, points.getFirst().y));
    }
    var to = home(edge.to()).pad();
    if (to > 0) {
      points.addLast(new KVector(points.getLast().x + to, points.getLast().y));
    }
    var labels = placed.getLabels();
    return new Line(
        edge.from(),
        edge.to(),
        Route.path(points),
        Route.head(points),
        edge.label(),
        labels.isEmpty() ? 0 : labels.getFirst().getX(),
        labels.isEmpty() ? 0 : labels.getFirst().getY() + Sizes.SMALL,
        edge.css());
  }

  private Node node(String key) {
    return Objects.requireNonNull(nodes.get(key));
  }

  private Block home(String key) {
    return Objects.requireNonNull(homes.get(key));
  }
}
