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
}
