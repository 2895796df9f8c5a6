package dev.vitrine.page.picture;

import java.util.List;

/** Pictures of nothing. */
final class Scenes {

  private Scenes() {}

  /** The thing itself could not be read. */
  static Scene unread(String title) {
    return new Scene(
        title,
        "",
        new Graph(List.of(), List.of(), List.of()),
        List.of(),
        "There is nothing to draw yet: the resource itself was not read. See below why.",
        List.of());
  }
}
