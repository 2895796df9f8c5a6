package dev.vitrine.permission;

import java.util.Arrays;

/** How AWS's service authorization reference classes an action. */
public enum AccessLevel {
  /** Shows that resources exist. */
  LIST("List"),
  /** Shows what is in or behind a resource. */
  READ("Read"),
  /** Creates, changes or deletes. */
  WRITE("Write"),
  /** Grants or takes permissions. */
  PERMISSIONS_MANAGEMENT("Permissions management"),
  /** Changes tags only. */
  TAGGING("Tagging");

  private final String word;

  AccessLevel(String word) {
    this.word = word;
  }

  /** AWS's own word for it, such as {@code List}. */
  public String word() {
    return word;
  }

  /** Whether actions of this level leave everything as it is, in AWS's opinion. */
  public boolean reads() {
    return this == LIST || this == READ;
  }

  static AccessLevel ofWord(String word) {
    return Arrays.stream(values())
        .filter(level -> level.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no access level"));
  }
}
