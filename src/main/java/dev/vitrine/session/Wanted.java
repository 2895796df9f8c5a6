package dev.vitrine.session;

/** What whoever asks STS to assume a role hopes to hear. */
enum Wanted {
  /** A session; a refusal is trouble. */
  SESSION,
  /** That AWS refuses; nothing is wrong where it does. */
  REFUSAL
}
