package dev.vitrine.page.picture;

/**
 * A sign and a word that say something about a thing, so that no colour has to.
 *
 * @param icon the sign
 * @param word the word
 * @param css the class that also colours it
 */
record Badge(Icon icon, String word, String css) {

  static final Badge PUBLIC = new Badge(Icon.PUBLIC, "public", "picture-open");
  static final Badge PRIVATE = new Badge(Icon.PRIVATE, "private", "picture-shut");
  static final Badge UNKNOWN = new Badge(Icon.UNKNOWN, "not known", "picture-unsure");
  static final Badge ANYONE = new Badge(Icon.TROUBLE, "anyone", "picture-bad");
  static final Badge CONDITIONS = new Badge(Icon.ANYONE, "conditions", "picture-unsure");
  static final Badge OUTSIDE = new Badge(Icon.EXTERNAL, "another account", "picture-unsure");

  /** Something that does not work, in AWS's own word. */
  static Badge trouble(String word) {
    return new Badge(Icon.TROUBLE, word, "picture-bad");
  }
}
