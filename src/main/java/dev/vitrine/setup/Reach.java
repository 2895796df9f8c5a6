package dev.vitrine.setup;

/** Which roles the role of account B may assume. */
enum Reach {
  /** The role of that name in any account that trusts it. */
  ANY("any"),
  /** The roles of the accounts that are configured now, one by one. */
  CONFIGURED("configured");

  private final String word;

  Reach(String word) {
    this.word = word;
  }

  /** The reach of that name in an address. */
  static Reach named(String word) {
    for (Reach reach : values()) {
      if (reach.word.equals(word)) {
        return reach;
      }
    }
    throw new IllegalArgumentException("any or configured");
  }

  /** The name in an address. */
  String word() {
    return word;
  }
}
