package dev.vitrine.page.policy;

/**
 * A part of a sentence.
 *
 * @param text what it says
 * @param quoted whether it stands in the policy like that
 */
public record Piece(String text, boolean quoted) {

  static Piece words(String text) {
    return new Piece(text, false);
  }

  static Piece quote(String text) {
    return new Piece(text, true);
  }
}
