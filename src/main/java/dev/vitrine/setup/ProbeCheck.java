package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.inventory.Probes.Probe;
import org.springframework.stereotype.Component;

/** Says what a service's answer means. */
@Component
class ProbeCheck {

  private final FixDocuments documents;

  ProbeCheck(FixDocuments documents) {
    this.documents = documents;
  }

  Step step(Account account, Probe probe) {
    var name = StepName.probe(probe.type());
    var outcome = probe.outcome();
    var where = probe.region().isGlobal() ? "" : " (asked in " + probe.region() + ")";
    var said = Remedies.sentence(outcome) + where;
    var fix = Remedies.of(account, outcome, () -> documents.reads(account, probe.type().service()));
    return switch (outcome.status()) {
      case FOUND, INCOMPLETE ->
          name.ok(probe.type().operations().getFirst().action() + " is answered" + where + ".");
      case NOT_AVAILABLE -> name.skipped(said);
      case NOT_ASKED -> name.skipped(Remedies.sentence(outcome));
      case THROTTLED -> name.warning(said, fix);
      case DENIED, UNREACHABLE, REGION_DISABLED, TIMED_OUT, FAILED, PENDING ->
          name.failed(said, fix);
    };
  }
}
