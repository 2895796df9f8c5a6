package dev.vitrine.inventory;

import dev.vitrine.viewer.Viewer;

/**
 * On whose behalf a call waits for its turn.
 *
 * @param key the viewer's key; each gets its turns in rotation with the others
 * @param background whether nobody waits for it, so that people come first
 */
record Asker(String key, boolean background) {

  static Asker of(Viewer viewer) {
    return new Asker(viewer.key(), viewer.equals(WarmUp.VIEWER));
  }
}
