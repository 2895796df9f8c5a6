package dev.vitrine.viewer;

/**
 * The person or program behind a request.
 *
 * @param key what tells this viewer from every other, never a display name
 * @param name what account A's CloudTrail and the pages call this viewer
 */
public record Viewer(String key, String name) {

  /** Refuses a viewer without a key or a name. */
  public Viewer {
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A viewer has a key and a name");
    }
  }
}
