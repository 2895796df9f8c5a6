package dev.vitrine.page.picture;

import java.util.EnumSet;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;

/** How ELK lays out our pictures: from left to right, in layers, with lines at right angles. */
final class Options {

  private static final double MARGIN = 12;
  private static final double BETWEEN = 18;
  private static final double LAYERS = 48;
  private static final double LINES = 10;

  private Options() {}

  static ElkNode root(ElkNode root, boolean areas) {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    // With areas ELK 0.12.1 breaks when it is to keep the order: it compares what has none.
    if (!areas) {
      root.setProperty(
          LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
    }
    return spaced(root);
  }

  static ElkNode area(ElkNode area) {
    area.setProperty(
        CoreOptions.PADDING,
        new ElkPadding(Sizes.AREA_HEAD, Sizes.AREA_PAD, Sizes.AREA_PAD, Sizes.AREA_PAD));
    area.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
    return spaced(area);
  }

  private static ElkNode spaced(ElkNode node) {
    node.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN);
    node.setProperty(CoreOptions.SPACING_EDGE_EDGE, LINES);
    node.setProperty(CoreOptions.SPACING_EDGE_NODE, BETWEEN);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYERS);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINES);
    return node;
  }
}
