package dev.vitrine.session;

import java.time.Instant;

/** What came of opening a session: the session, or why there is none. */
public sealed interface Opening permits Session, NoSession {

  /** When AWS answered. */
  Instant openedAt();
}
