package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.TrialSessions;
import dev.vitrine.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Finds out whether the role would let Vitrine in without the account's ExternalId. */
@Component
class TrustCheck {

  private final TrialSessions trials;

  TrustCheck(TrialSessions trials) {
    this.trials = trials;
  }

  /** Tries, where STS has just given a session as configured. */
  Step step(Viewer viewer, Account account) {
    if (account.externalId().isEmpty()) {
      return StepName.TRUST.warning(
          "No ExternalId is configured, and the role demands none: whoever in account B may assume"
              + " the role, or makes somebody there do it, gets in.",
          Remedies.role(account));
    }
    return trials
        .withoutExternalId(viewer, account, DoctorOperations.CALLER)
        .map(refusal -> refused(account, refusal))
        .orElseGet(() ->
            StepName.TRUST.warning(
                "The role lets Vitrine in without the ExternalId, too: its trust policy does not"
                    + " demand it.",
                Remedies.role(account)));
  }

  private static Step refused(Account account, NoSession refusal) {
    return refusal.cause() == NoSession.Cause.UNREACHABLE
        ? StepName.TRUST.ok("Without the ExternalId AWS refuses " + account.role() + ".")
        : StepName.TRUST.warning(
            "This could not be tried: " + refusal.message(),
            Fix.saying("Check again when STS has less to do."));
  }
}
