package dev.vitrine.catalog;

/** Where resources of a type stand. */
public enum Scope {
  /** In regions. */
  REGIONAL("regional"),
  /** In the account as a whole. */
  GLOBAL("global"),
  /** In regions, and some in the account as a whole. */
  BOTH("both");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /** The word in answers. */
  public String word() {
    return word;
  }
}
