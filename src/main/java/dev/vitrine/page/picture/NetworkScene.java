package dev.vitrine.page.picture;

import dev.vitrine.page.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a VPC: its subnets by zone, their route tables, and where these lead. */
final class NetworkScene {

  private static final String OPEN = "picture-line-open";
  private static final String GONE = "picture-line-gone";
  private static final String PLAIN = "";

  private final Exits exits;
  private final List<Subnet> subnets;
  private final Residents residents;
  private final int few;

  /**
   * Begins.
   *
   * @param subnets those that are drawn
   * @param few how many of one kind are drawn one by one in each
   */
  NetworkScene(Exits exits, List<Subnet> subnets, Residents residents, int few) {
    this.exits = exits;
    this.subnets = subnets;
    this.residents = residents;
    this.few = few;
  }

  Graph graph() {
    var nodes = new ArrayList<Node>();
    var edges = new ArrayList<Edge>();
    subnets.forEach(subnet -> nodes.add(node(subnet)));
    tables().forEach(table -> nodes.add(node(table)));
    subnets.forEach(subnet -> subnet.table().ifPresent(table -> edges.add(edge(subnet, table))));
    var reached = new LinkedHashMap<String, Thing>();
    tables().forEach(table -> lead(table, reached, edges));
    reached.values().forEach(thing -> nodes.add(new Node(thing, List.of(), "", "picture-exit")));
    var besides = besides();
    if (!besides.isEmpty()) {
      nodes.add(new Node(aside(), besides, "", "picture-aside"));
    }
    return new Graph(zones(), nodes, edges);
  }

  /** The route tables that the subnets use. */
  private List<Table> tables() {
    return subnets.stream().flatMap(subnet -> subnet.table().stream()).distinct().toList();
  }

  private List<Thing> besides() {
    return exits.besides(tables().stream().flatMap(table -> table.routes().stream()).toList());
  }

  private List<Area> zones() {
    return subnets.stream().map(Subnet::zone).distinct().map(NetworkScene::zone).toList();
  }

  private static Area zone(String zone) {
    var thing = new Thing("zone " + zone, Icon.ZONE, "Zone", zone, "", List.of(), Way.nowhere());
    return new Area(thing, "");
  }

  private Node node(Subnet subnet) {
    var row = subnet.row();
    var thing =
        new Thing(
            row.id(),
            Icon.SUBNET,
            "Subnet",
            row.label(),
            subnet.range(),
            List.of(subnet.badge()),
            Way.to(row));
    return new Node(
        thing, residents.in(row.id(), few), "zone " + subnet.zone(), subnet.badge().css());
  }

  private static Node node(Table table) {
    var row = table.row();
    var note = (table.main() ? "main, " : "") + Numbers.of(table.routes().size(), "route");
    var thing =
        new Thing(row.id(), Icon.ROUTES, "Route table", row.label(), note, List.of(), Way.to(row));
    return new Node(thing, List.of(), "", "picture-table");
  }

  private static Thing aside() {
    return new Thing("besides", Icon.MANY, "Besides", "On no route", "", List.of(), Way.nowhere());
  }

  private static Edge edge(Subnet subnet, Table table) {
    return new Edge(subnet.row().id(), table.row().id(), "", table.open() ? OPEN : PLAIN);
  }

  private void lead(Table table, Map<String, Thing> reached, List<Edge> edges) {
    var byTarget =
        table.routes().stream()
            .filter(route -> !route.local())
            .collect(
                Collectors.groupingBy(
                    Destination::target, LinkedHashMap::new, Collectors.toList()));
    byTarget.forEach((target, routes) -> {
      var thing = exits.thing(routes.getFirst());
      reached.putIfAbsent(thing.key(), thing);
      edges.add(new Edge(table.row().id(), thing.key(), ranges(routes), css(routes)));
    });
  }

  private static String ranges(List<Destination> routes) {
    var first = routes.getFirst();
    return Stream.of(
            first.range(),
            routes.size() > 1 ? "+" + (routes.size() - 1) : "",
            first.gone() ? "gone" : "")
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String css(List<Destination> routes) {
    if (routes.stream().allMatch(Destination::gone)) {
      return GONE;
    }
    return routes.stream().anyMatch(Destination::open) ? OPEN : PLAIN;
  }
}
