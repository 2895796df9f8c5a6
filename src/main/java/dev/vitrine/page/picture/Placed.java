package dev.vitrine.page.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.core.math.KVectorChain;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A graph in ELK's form, and what it looks like once ELK has given it places. */
final class Placed {

  private final Graph graph;
  private final ElkNode root;
  private final Map<String, ElkNode> areas = new LinkedHashMap<>();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final Map<Edge, ElkEdge> edges = new LinkedHashMap<>();

  Placed(Graph graph) {
    this.graph = graph;
    this.root = Options.root(ElkGraphUtil.createGraph(), !graph.areas().isEmpty());
    graph.areas().forEach(area -> areas.put(area.key(), Options.area(ElkGraphUtil.createNode(root))));
    graph.nodes().forEach(this::add);
    graph.edges().forEach(this::add);
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
        graph.areas().stream().map(this::frame).toList(),
        graph.nodes().stream().map(this::box).toList(),
        graph.edges().stream().map(this::line).toList());
  }

  private void add(Node node) {
    var parent = node.area().isEmpty() ? root : areas.get(node.area());
    var box = ElkGraphUtil.createNode(parent);
    box.setDimensions(Sizes.WIDTH, Sizes.height(node));
    nodes.put(node.thing().key(), box);
  }

  private void add(Edge edge) {
    var line = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
    ElkGraphUtil.updateContainment(line);
    if (!edge.label().isEmpty()) {
      var label = ElkGraphUtil.createLabel(edge.label(), line);
      label.setDimensions(Fit.width(edge.label(), Sizes.SMALL) + Sizes.GAP, Sizes.SMALL + 4);
    }
    edges.put(edge, line);
  }

  private Drawing.Frame frame(Thing area) {
    var placed = Objects.requireNonNull(areas.get(area.key()));
    var at = ElkUtil.absolutePosition(placed);
    var room = placed.getWidth() - 2 * Sizes.AREA_PAD - Sizes.ICON;
    return new Drawing.Frame(
        area,
        Fit.into(area.title(), room, Sizes.TITLE),
        at.x,
        at.y,
        placed.getWidth(),
        placed.getHeight());
  }

  private Box box(Node node) {
    var at = ElkUtil.absolutePosition(Objects.requireNonNull(nodes.get(node.thing().key())));
    return Sizes.box(node, at.x, at.y);
  }

  private Line line(Edge edge) {
    var placed = Objects.requireNonNull(edges.get(edge));
    var around = ElkUtil.absolutePosition(placed.getContainingNode());
    var points = new KVectorChain();
    placed.getSections().forEach(section -> points.addAll(ElkUtil.createVectorChain(section)));
    points.offset(around);
    var labels = placed.getLabels();
    return new Line(
        edge.from(),
        edge.to(),
        Route.path(points),
        Route.head(points),
        edge.label(),
        labels.isEmpty() ? 0 : around.x + labels.getFirst().getX(),
        labels.isEmpty() ? 0 : around.y + labels.getFirst().getY() + Sizes.SMALL,
        edge.css());
  }
}
