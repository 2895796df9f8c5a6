package dev.vitrine.audit;

/** What was decided about a request or a call. */
enum Decision {
  /** It was let through; its status or outcome says what came of it. */
  ALLOWED("allowed"),
  /** Vitrine or AWS refused it. */
  DENIED("denied"),
  /** Nobody had signed in. */
  NOT_SIGNED_IN("not-signed-in"),
  /** It came too often. */
  LIMITED("limited");

  private final String word;

  Decision(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
