package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.inventory.Probes;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.OwnIdentity;
import dev.vitrine.session.Session;
import dev.vitrine.session.TrialSessions;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Goes the way into an account step by step and says at which it ends, and what mends it.
 *
 * <p>The role is asked for with the ExternalId and a policy that holds nothing but {@code
 * sts:GetCallerIdentity}: the same session says who it is and proves that AWS heeds its policy.
 */
@Component
class Doctor {

  private final OwnIdentity own;
  private final TrialSessions trials;
  private final Entering entering;
  private final Visit visit;
  private final List<StepName> names;
  private final Clock clock;

  Doctor(
      OwnIdentity own,
      TrialSessions trials,
      Entering entering,
      Visit visit,
      Probes probes,
      Clock clock) {
    this.own = own;
    this.trials = trials;
    this.entering = entering;
    this.visit = visit;
    this.names =
        Stream.concat(StepName.CHAIN.stream(), probes.types().stream().map(StepName::probe))
            .toList();
    this.clock = clock;
  }

  /** What there is to say of the account. */
  Report check(Viewer viewer, Account account) {
    return report(account, steps(viewer, account));
  }

  /** What is said of an account whose check did not come to an end. */
  Report unfinished(Account account) {
    return report(
        account,
        List.of(
            StepName.WHOLE.failed(
                "The check did not come to an end.",
                Fix.saying("Check this account alone; Vitrine's log may say more."))));
  }

  private List<Step> steps(Viewer viewer, Account account) {
    return switch (own.find()) {
      case OwnIdentity.Unavailable none -> List.of(entering.identity(none));
      case OwnIdentity.Known known -> {
        var steps = new ArrayList<Step>();
        steps.add(entering.identity(known));
        switch (trials.narrowed(viewer, account, DoctorOperations.CALLER)) {
          case NoSession refusal -> steps.addAll(entering.refused(account, refusal));
          case Session session -> {
            steps.addAll(entering.let(account));
            steps.addAll(visit.steps(viewer, account, session));
          }
        }
        yield steps;
      }
    };
  }

  private Report report(Account account, List<Step> steps) {
    return Report.of(account.id(), steps, names, clock.instant());
  }
}
