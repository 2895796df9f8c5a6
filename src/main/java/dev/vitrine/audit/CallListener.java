package dev.vitrine.audit;

import dev.vitrine.client.AwsCalled;
import dev.vitrine.session.RoleAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the line of each call of AWS, on the thread that called. */
@Component
class CallListener {

  private final Ledger ledger;
  private final CurrentRequest current;

  CallListener(Ledger ledger, CurrentRequest current) {
    this.ledger = ledger;
    this.current = current;
  }

  @EventListener
  void called(AwsCalled call) {
    ledger.write(
        new Entry.Called(
            current.name().orElse(null),
            call.owner().viewer(),
            call.account(),
            call.region(),
            call.operation().service(),
            call.operation().name(),
            new Signature(call.requestId(), call.accessKeyId(), call.sessionName()),
            call.outcome(),
            call.duration()));
  }

  @EventListener
  void asked(RoleAsked role) {
    ledger.write(
        new Entry.Called(
            current.name().orElse(null),
            role.owner().viewer(),
            role.account(),
            role.region(),
            "sts",
            "AssumeRole",
            new Signature(role.requestId(), role.accessKeyId(), role.sessionName()),
            role.outcome(),
            role.duration()));
  }
}
