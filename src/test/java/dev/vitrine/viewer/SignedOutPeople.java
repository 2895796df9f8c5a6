package dev.vitrine.viewer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers of whom Vitrine said that they are signed in no longer. */
final class SignedOutPeople {

  private final List<Viewer> viewers = new CopyOnWriteArrayList<>();

  void note(Object event) {
    if (event instanceof SignedOut(Viewer viewer)) {
      viewers.add(viewer);
    }
  }

  List<String> keys() {
    return viewers.stream().map(Viewer::key).toList();
  }
}
