package dev.vitrine.page.picture;

import java.util.List;

/**
 * A box of a picture before it has a place.
 *
 * @param thing what it is
 * @param parts what is in it, from top to bottom
 * @param area the key of the area in which it stands, empty where it stands freely
 * @param css the class of its box
 */
record Node(Thing thing, List<Thing> parts, String area, String css) {

  Node {
    parts = List.copyOf(parts);
  }

  /** How many boxes it is. */
  int boxes() {
    return 1 + parts.size();
  }
}
