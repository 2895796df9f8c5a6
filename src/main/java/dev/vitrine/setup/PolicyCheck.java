package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.inventory.Status;
import dev.vitrine.session.Session;
import dev.vitrine.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * Proves that AWS heeds session policies: a session whose policy does not hold what the role may do
 * must be refused just that.
 */
@Component
class PolicyCheck {

  private final RegionsCheck regions;

  PolicyCheck(RegionsCheck regions) {
    this.regions = regions;
  }

  /**
   * Tries.
   *
   * @param narrowed a session whose policy does not hold {@code ec2:DescribeRegions}
   * @param usual what a session whose policy holds it was answered
   */
  Step step(Viewer viewer, Account account, Session narrowed, EnabledNow usual) {
    var action = DoctorOperations.REGIONS.action();
    if (usual.outcome().status() == Status.DENIED) {
      return StepName.SESSION_POLICY.skipped(
          "The role itself lacks " + action + ", so that its refusal would prove nothing.");
    }
    if (!usual.known()) {
      return StepName.SESSION_POLICY.warning(
          "This could not be tried: " + Remedies.sentence(usual.outcome()),
          Remedies.of(account, usual.outcome(), () -> ""));
    }
    var outcome = regions.askWith(narrowed, viewer, account);
    return switch (outcome.status()) {
      case DENIED ->
          StepName.SESSION_POLICY.ok(
              "A session whose policy does not hold " + action + " is refused it.");
      case FOUND, INCOMPLETE ->
          StepName.SESSION_POLICY.failed(
              "A session whose policy does not hold "
                  + action
                  + " may do it all the same: whoever answers takes no notice of session policies,"
                  + " and only Vitrine itself keeps it from writing.",
              Fix.saying(
                  "AWS does not answer like this: check vitrine.client.endpoint. Meanwhile attach"
                      + " to the role no more than the policy on /read-only."));
      case UNREACHABLE,
          REGION_DISABLED,
          NOT_AVAILABLE,
          THROTTLED,
          TIMED_OUT,
          FAILED,
          PENDING,
          NOT_ASKED ->
          StepName.SESSION_POLICY.warning(
              "This could not be tried: " + Remedies.sentence(outcome),
              Remedies.of(account, outcome, () -> ""));
    };
  }
}
