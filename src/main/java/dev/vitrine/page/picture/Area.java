package dev.vitrine.page.picture;

/**
 * What surrounds boxes, such as a zone or an account.
 *
 * @param thing what it is
 * @param css the class that colours its mark, empty where it has none
 */
record Area(Thing thing, String css) {

  String key() {
    return thing.key();
  }

  /** Whether it has the colour of an account. */
  public boolean marked() {
    return css.startsWith("color-");
  }
}
