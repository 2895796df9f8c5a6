package dev.vitrine.page.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * What ELK moves as one: a box that stands freely, or an area with its boxes one below the other.
 *
 * <p>Why does ELK not lay out what is in an area? Because its boxes stand in one column anyway, and
 * in the order in which people look for them; ELK 0.12.1 cannot keep an order within areas.
 */
final class Block {

  private final Optional<Area> area;
  private final ElkNode placed;
  private final Map<Node, Double> tops = new LinkedHashMap<>();

  private Block(Optional<Area> area, List<Node> nodes, ElkNode placed) {
    this.area = area;
    this.placed = placed;
    var y = area.map(Sizes::head).orElse(0.0);
    for (Node node : nodes) {
      tops.put(node, y);
      y += Sizes.height(node) + Sizes.AREA_GAP;
    }
    var pad = pad();
    placed.setDimensions(Sizes.WIDTH + 2 * pad, y - Sizes.AREA_GAP + pad);
  }

  static Block of(Area area, List<Node> nodes, ElkNode root) {
    var block = new Block(Optional.of(area), nodes, ElkGraphUtil.createNode(root));
    block.placed.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    return block;
  }

  static Block of(Node node, ElkNode root) {
    return new Block(Optional.empty(), List.of(node), ElkGraphUtil.createNode(root));
  }

  /** Puts it into the last column. */
  void last() {
    Options.last(placed);
  }

  /** Where lines from or to a box begin or end. */
  ElkConnectableShape end(Node node, PortSide side) {
    if (area.isEmpty()) {
      return placed;
    }
    var y = middle(node);
    return placed.getPorts().stream()
        .filter(port -> port.getY() == y && port.getProperty(CoreOptions.PORT_SIDE) == side)
        .findFirst()
        .orElseGet(() -> {
          var port = ElkGraphUtil.createPort(placed);
          port.setProperty(CoreOptions.PORT_SIDE, side);
          port.setLocation(side == PortSide.EAST ? placed.getWidth() : 0, y);
          return port;
        });
  }

  /** How far the box of a node lies within. */
  double pad() {
    return area.isEmpty() ? 0 : Sizes.AREA_PAD;
  }

  List<Box> boxes() {
    return tops.entrySet().stream()
        .map(top -> Sizes.box(top.getKey(), placed.getX() + pad(), placed.getY() + top.getValue()))
        .toList();
  }

  Optional<Drawing.Frame> frame() {
    var room = Sizes.WIDTH - Sizes.ICON - Sizes.PAD;
    return area.map(around ->
        new Drawing.Frame(
            around,
            Fit.bold(around.thing().title(), room, Sizes.TITLE),
            placed.getX(),
            placed.getY(),
            placed.getWidth(),
            placed.getHeight()));
  }

  private double middle(Node node) {
    return Objects.requireNonNull(tops.get(node)) + Sizes.head(node.thing()) / 2;
  }
}
