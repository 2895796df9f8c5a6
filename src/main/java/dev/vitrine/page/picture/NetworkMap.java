package dev.vitrine.page.picture;

import dev.vitrine.account.AccountId;
import dev.vitrine.page.Numbers;
import dev.vitrine.page.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The map of a VPC, made small enough to be drawn.
 *
 * @param network the VPC
 * @param readings what was read
 * @param visible which accounts the viewer may look at
 * @param focus the id of the only subnet to be drawn, empty for all
 */
record NetworkMap(Network network, Readings readings, Predicate<AccountId> visible, String focus) {

  private static final int FEW = 4;
  private static final int MANY = 40;

  private static final List<Badge> LEGEND =
      List.of(Badge.PUBLIC, Badge.PRIVATE, Badge.UNKNOWN, Badge.trouble("trouble"));

  Scene scene() {
    var chosen = chosen();
    var graph = graph(chosen);
    var name = Visible.brief(network.vpc().label());
    return new Scene(
        "Map of VPC " + name,
        "Subnets by zone with what stands in them, their route tables, and where these lead."
            + " A subnet is public when its route table has a route to an internet gateway."
            + " What may stand in several subnets is drawn in each of them.",
        graph,
        leftOut(chosen, graph),
        "There is nothing to draw: no subnet of this VPC was found where it could be read.",
        LEGEND);
  }

  private List<Subnet> chosen() {
    return network.subnets().stream()
        .filter(subnet -> focus.isEmpty() || subnet.row().id().equals(focus))
        .toList();
  }

  // One by one while there is room, then by kind, then only the first subnets.
  private Graph graph(List<Subnet> chosen) {
    var exits = new Exits(network.vpc(), readings, visible);
    var residents = new Residents(network.vpc(), readings);
    for (int few : focus.isEmpty() ? List.of(FEW, 1, 0) : List.of(MANY, FEW, 0)) {
      var whole = new NetworkScene(exits, chosen, residents, few).graph();
      if (whole.boxes() <= Graph.MOST) {
        return whole;
      }
    }
    var some = chosen;
    var graph = new NetworkScene(exits, some, residents, 0).graph();
    while (graph.boxes() > Graph.MOST && !some.isEmpty()) {
      some = some.subList(0, some.size() * 4 / 5);
      graph = new NetworkScene(exits, some, residents, 0).graph();
    }
    return graph;
  }

  private List<String> leftOut(List<Subnet> chosen, Graph graph) {
    var sentences = new ArrayList<String>();
    var others = network.subnets().size() - chosen.size();
    if (others > 0) {
      sentences.add(Numbers.of(others, "other subnet") + " of this VPC not drawn: see all of it.");
    }
    var drawn = graph.nodes().stream().filter(node -> !node.area().isEmpty()).count();
    if (drawn < chosen.size()) {
      sentences.add(
          "Only the first %s of %s are drawn: choose one to see it."
              .formatted(Numbers.of(drawn), Numbers.of(chosen.size(), "subnet")));
    }
    var unused = network.tables().stream().filter(this::unused).count();
    if (unused > 0) {
      sentences.add(Numbers.of((int) unused, "route table") + " without subnets not drawn.");
    }
    return sentences;
  }

  private boolean unused(Table table) {
    return network.subnets().stream()
        .noneMatch(subnet -> subnet.table().filter(table::equals).isPresent());
  }
}
