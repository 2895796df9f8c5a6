package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Probes;
import dev.vitrine.session.Session;
import dev.vitrine.session.SessionRegion;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps inside an account, once STS has given a session. */
@Component
class Visit {

  private final Sessions sessions;
  private final CallerCheck caller;
  private final RegionsCheck regions;
  private final PolicyCheck policy;
  private final TrustCheck trust;
  private final Probes probes;
  private final ProbeCheck probed;
  private final SessionRegion home;

  Visit(
      Sessions sessions,
      CallerCheck caller,
      RegionsCheck regions,
      PolicyCheck policy,
      TrustCheck trust,
      Probes probes,
      ProbeCheck probed,
      SessionRegion home) {
    this.sessions = sessions;
    this.caller = caller;
    this.regions = regions;
    this.policy = policy;
    this.trust = trust;
    this.probes = probes;
    this.probed = probed;
    this.home = home;
  }

  /**
   * Goes through them.
   *
   * @param narrowed a session that may do nothing but say who it is
   */
  List<Step> steps(Viewer viewer, Account account, Session narrowed) {
    // STS lets Vitrine in now, so what it refused a moment ago is no longer true.
    sessions.of(viewer, account).retry();
    var steps = new ArrayList<Step>();
    var who = caller.step(viewer, account, narrowed);
    steps.add(who);
    // Whoever that is: it is not the account that was meant.
    if (who.status() == StepStatus.FAILED) {
      return steps;
    }
    var enabled = regions.ask(viewer, account);
    steps.add(policy.step(viewer, account, narrowed, enabled));
    steps.add(trust.step(viewer, account));
    steps.add(regions.step(account, enabled));
    probes
        .ask(viewer, account, where(account, enabled))
        .forEach(probe -> steps.add(probed.step(account, probe)));
    return steps;
  }

  private RegionId where(Account account, EnabledNow enabled) {
    var usual = home.in(account.partition());
    var there = enabled.of(account);
    return there.isEmpty() || there.contains(usual) ? usual : there.getFirst();
  }
}
