package dev.vitrine.sandbox;

/** The kinds of policy that a request must pass, in the order in which AWS names their refusals. */
enum PolicyKind {
  SERVICE_CONTROL("a", "service control policy"),
  TRUST("a", "resource-based policy"),
  IDENTITY("an", "identity-based policy"),
  SESSION("a", "session policy");

  private final String article;
  private final String words;

  PolicyKind(String article, String words) {
    this.article = article;
    this.words = words;
  }

  /** AWS's end of the sentence where a policy of this kind denies the action by a statement. */
  String deniesExplicitly() {
    return "with an explicit deny in " + article + " " + words;
  }

  /** AWS's end of the sentence where no policy of this kind allows the action. */
  String allowsNot(String action) {
    return "because no " + words + " allows the " + action + " action";
  }

  /** Whether a statement of this kind names who it is about, and is itself the resource. */
  boolean namesPrincipals() {
    return this == TRUST;
  }
}
