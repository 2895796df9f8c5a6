package dev.vitrine.session;

import dev.vitrine.viewer.SignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Drops the sessions in AWS of those who are signed in no longer. */
@Component
class SignedOutViewers {

  private final Sessions sessions;

  SignedOutViewers(Sessions sessions) {
    this.sessions = sessions;
  }

  @EventListener
  void signedOut(SignedOut event) {
    sessions.forget(event.viewer());
  }
}
