package dev.vitrine.sandbox;

/** What the policies say about a request. */
sealed interface Decision {

  /** Every kind of policy allows it and none denies it. */
  record Allowed() implements Decision {}

  /**
   * One kind of policy stands against it.
   *
   * @param by the kind, the first in AWS's order where several do
   * @param explicit whether a statement denies it, or merely none allows it
   */
  record Denied(PolicyKind by, boolean explicit) implements Decision {

    /** AWS's end of the sentence that says why. */
    String because(String action) {
      return explicit ? by.deniesExplicitly() : by.allowsNot(action);
    }
  }
}
