package dev.vitrine.page.picture;

import java.util.List;

/**
 * What a picture is to show.
 *
 * @param title its title
 * @param description what can be seen in it
 * @param graph what is drawn
 * @param leftOut what is known and not drawn, a sentence each
 * @param empty what to say where nothing is drawn
 * @param legend what the signs mean
 */
record Scene(
    String title,
    String description,
    Graph graph,
    List<String> leftOut,
    String empty,
    List<Badge> legend) {

  Scene {
    leftOut = List.copyOf(leftOut);
    legend = List.copyOf(legend);
  }
}
