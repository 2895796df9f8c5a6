package dev.vitrine.page.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the table that says what a picture shows.
 *
 * @param thing what is drawn
 * @param where what it is drawn in, empty where it stands freely
 * @param leadsTo what lines lead to from it
 */
record Entry(Thing thing, String where, List<String> leadsTo) {

  Entry {
    leadsTo = List.copyOf(leadsTo);
  }

  /** Everything that is drawn, in the order in which it is drawn. */
  static List<Entry> of(Graph graph) {
    var titles = new HashMap<String, String>();
    graph.areas().forEach(area -> titles.put(area.key(), area.thing().title()));
    graph.nodes().forEach(node -> titles.put(node.thing().key(), title(node, titles)));
    var entries = new ArrayList<Entry>();
    graph.areas().forEach(area -> entries.add(new Entry(area.thing(), "", List.of())));
    for (Node node : graph.nodes()) {
      var where = titles.getOrDefault(node.area(), "");
      entries.add(new Entry(node.thing(), where, ends(graph, node, titles)));
      node.parts().stream()
          .map(part -> new Entry(part, node.thing().title(), List.of()))
          .forEach(entries::add);
    }
    return entries;
  }

  private static String title(Node node, Map<String, String> areas) {
    var title = node.thing().title();
    return node.area().isEmpty() ? title : title + " in " + areas.get(node.area());
  }

  private static List<String> ends(Graph graph, Node node, Map<String, String> titles) {
    return graph.edges().stream()
        .filter(edge -> edge.from().equals(node.thing().key()))
        .map(edge ->
            titles.get(edge.to()) + (edge.label().isEmpty() ? "" : " (" + edge.label() + ")"))
        .toList();
  }
}
