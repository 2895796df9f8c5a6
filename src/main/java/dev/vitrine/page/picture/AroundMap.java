package dev.vitrine.page.picture;

import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import dev.vitrine.page.Numbers;
import dev.vitrine.page.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What lies around a resource, made small enough to be drawn.
 *
 * @param centre the resource
 * @param around what lies around it
 * @param catalog what types are called
 * @param visible which accounts the viewer may look at
 */
record AroundMap(Resource centre, Around around, Catalog catalog, Predicate<AccountId> visible) {

  private static final List<Integer> NAMED = List.of(6, 3, 1);
  private static final String CENTRE = "centre";

  Scene scene() {
    var rings = around.rings();
    var graph = graph(rings, NAMED.getFirst());
    for (int named : NAMED) {
      graph = graph(rings, named);
      if (graph.boxes() <= Graph.MOST) {
        break;
      }
    }
    var shown = rings;
    while (graph.boxes() > Graph.MOST && !shown.isEmpty()) {
      shown = shown.subList(0, shown.size() - 1);
      graph = graph(shown, NAMED.getLast());
    }
    var left = rings.size() - shown.size();
    return new Scene(
        "What is around " + Visible.brief(centre.label()),
        "Left: what points to it, among what has been read: types that nobody asked for yet may"
            + " point to it too. Right: what it points to.",
        graph,
        left == 0
            ? List.of()
            : List.of(Numbers.of(left, "group") + " not drawn for want of room: go one step only."),
        "",
        List.of(Badge.OUTSIDE));
  }

  private Graph graph(List<Around.Ring> rings, int named) {
    var nodes = new ArrayList<Node>();
    var edges = new ArrayList<Edge>();
    nodes.add(new Node(middle(), List.of(), "", "picture-centre"));
    rings.forEach(ring -> nodes.add(node(ring, named)));
    for (Around.Ring ring : rings) {
      if (Math.abs(ring.step()) == 1) {
        edges.add(ring.step() > 0 ? edge(CENTRE, key(ring)) : edge(key(ring), CENTRE));
      }
      rings.stream()
          .filter(other -> follows(ring.step(), other.step()))
          .filter(other -> around.leads(ring.members(), other.members()))
          .forEach(other -> edges.add(edge(key(ring), key(other))));
    }
    return new Graph(List.of(), nodes, edges);
  }

  // Lines lead from left to right only, from one step to the next.
  private static boolean follows(int step, int other) {
    return other == step + 1 && step != -1 && other != 0;
  }

  private Thing middle() {
    var type = centre.type();
    return new Thing(
        CENTRE,
        Icons.of(type),
        title(type),
        centre.label(),
        title(type),
        List.of(),
        Way.to(centre));
  }

  private Node node(Around.Ring ring, int named) {
    var members = ring.members();
    if (members.size() == 1) {
      return new Node(alone(ring, members.getFirst()), List.of(), "", "");
    }
    var parts = new ArrayList<Thing>();
    for (int i = 0; i < Math.min(members.size(), named); i++) {
      parts.add(part(ring, members.get(i)));
    }
    if (members.size() > named) {
      parts.add(rest(ring, members.size() - named));
    }
    var thing =
        new Thing(
            key(ring),
            Icons.of(ring.type()),
            "Group",
            title(ring.type()),
            Numbers.of(members.size()) + " of them",
            List.of(),
            Way.nowhere());
    return new Node(thing, parts, "", "");
  }

  private Thing alone(Around.Ring ring, Link link) {
    return thing(key(ring), link, title(link.type()));
  }

  private Thing part(Around.Ring ring, Link link) {
    return thing(key(ring) + " " + link, link, "");
  }

  private Thing thing(String key, Link link, String note) {
    var there = visible.test(link.account());
    var name = around.row(link).map(Resource::label).orElse(link.id());
    return new Thing(
        key,
        Icons.of(link.type()),
        title(link.type()),
        name,
        note,
        there ? List.of() : List.of(Badge.OUTSIDE),
        there ? Way.to(link) : Way.nowhere());
  }

  private Thing rest(Around.Ring ring, int more) {
    return new Thing(
        key(ring) + " rest",
        Icon.MANY,
        title(ring.type()),
        Numbers.of(more) + " more",
        "",
        List.of(),
        Way.nowhere());
  }

  private static Edge edge(String from, String to) {
    return new Edge(from, to, "", "");
  }

  private static String key(Around.Ring ring) {
    return ring.step() + " " + ring.type();
  }

  private String title(String type) {
    return catalog.find(type).map(known -> known.definition().title()).orElse(type);
  }
}
