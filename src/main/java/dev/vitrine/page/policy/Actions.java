package dev.vitrine.page.policy;

import java.util.List;

/** What a statement is about, in words. */
final class Actions {

  private final Wording wording;

  Actions(Wording wording) {
    this.wording = wording;
  }

  List<Piece> said(List<String> actions) {
    return actions.isEmpty()
        ? List.of(Piece.words("no action"))
        : Values.listed(actions, "and", this::one);
  }

  private List<Piece> one(String action) {
    if (action.equals("*") || action.equals("*:*")) {
      return List.of(Piece.words("every action"));
    }
    var parts = action.split(":", 2);
    if (parts.length < 2 || !isWild(action)) {
      return List.of(wording.quote(action));
    }
    if (parts[1].equals("*") && !isWild(parts[0])) {
      return List.of(Piece.words("every action of "), wording.quote(parts[0]));
    }
    var beginning = parts[1].substring(0, parts[1].length() - 1);
    if (parts[1].endsWith("*") && !isWild(beginning) && !isWild(parts[0])) {
      return List.of(
          Piece.words("every action of "),
          wording.quote(parts[0]),
          Piece.words(" that begins with "),
          wording.quote(beginning));
    }
    return List.of(Piece.words("every action like "), wording.quote(action));
  }

  static boolean isWild(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }
}
