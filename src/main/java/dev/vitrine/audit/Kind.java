package dev.vitrine.audit;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of lines. */
enum Kind {
  /** A request to Vitrine. */
  REQUEST("request", "Requests"),
  /** A call of AWS. */
  CALL("call", "Calls of AWS");

  private final String word;
  private final String plural;

  Kind(String word, String plural) {
    this.word = word;
    this.plural = plural;
  }

  String word() {
    return word;
  }

  /** What several of them are called. */
  String plural() {
    return plural;
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
