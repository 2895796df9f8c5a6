package dev.vitrine.setup;

import dev.vitrine.viewer.Viewer;

/** Who may let accounts in, and so may see ExternalIds: whoever operates this Vitrine. */
final class Operators {

  private Operators() {}

  static boolean include(Viewer viewer) {
    // Who did not sign in sits at the machine itself and can read its configuration anyway.
    return viewer.identity().isEmpty();
  }
}
