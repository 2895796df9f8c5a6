package dev.vitrine.viewer;

import java.util.Optional;

/**
 * The person or program behind a request.
 *
 * @param key what tells this viewer from every other, never a display name
 * @param name what account A's CloudTrail and the pages call this viewer
 * @param identity who the issuer says it is; none where nobody signs in, and for Vitrine's own
 *     background work
 */
public record Viewer(String key, String name, Optional<Identity> identity) {

  /** Refuses a viewer without a key or a name. */
  public Viewer {
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A viewer has a key and a name");
    }
  }

  /** A viewer who did not sign in: the machine's own user, or Vitrine itself. */
  public Viewer(String key, String name) {
    this(key, name, Optional.empty());
  }

  /** A viewer who signed in; issuer and subject together tell it from every other. */
  public static Viewer signedIn(String name, Identity identity) {
    return new Viewer(identity.key(), name, Optional.of(identity));
  }
}
