package dev.vitrine.setup;

import dev.vitrine.catalog.Definition;
import java.util.List;
import java.util.Optional;

/**
 * What a step is called.
 *
 * @param word in answers
 * @param title on pages
 */
record StepName(String word, String title) {

  static final StepName OWN_IDENTITY = new StepName("own-identity", "Vitrine's own identity");
  static final StepName PERMISSION = new StepName("permission", "Permission to assume the role");
  static final StepName ASSUME_ROLE = new StepName("assume-role", "AssumeRole");
  static final StepName CALLER = new StepName("caller", "The caller is the expected account");
  static final StepName SESSION_POLICY =
      new StepName("session-policy", "The session policy is in force");
  static final StepName TRUST = new StepName("weak-trust", "The trust policy demands ExternalId");
  static final StepName REGIONS = new StepName("regions", "Enabled regions");

  /** Not a step but all of them, where they did not come to an end. */
  static final StepName WHOLE = new StepName("check", "The check as a whole");

  /** The steps before the services, in the order in which they build on each other. */
  static final List<StepName> CHAIN =
      List.of(OWN_IDENTITY, PERMISSION, ASSUME_ROLE, CALLER, SESSION_POLICY, TRUST, REGIONS);

  /** Asking one service for something. */
  static StepName probe(Definition type) {
    return new StepName("probe-" + type.service(), called(type) + " answers");
  }

  // API Gateway is two services with one title, and so is Elastic Load Balancing.
  private static String called(Definition type) {
    var title = type.serviceTitle();
    return title.replaceAll("[ -]", "").equalsIgnoreCase(type.service().replace("-", ""))
        ? title
        : "%s (%s)".formatted(title, type.service());
  }

  Step ok(String message) {
    return new Step(this, StepStatus.OK, message, Optional.empty());
  }

  Step skipped(String message) {
    return new Step(this, StepStatus.SKIPPED, message, Optional.empty());
  }

  Step warning(String message, Fix fix) {
    return new Step(this, StepStatus.WARNING, message, Optional.of(fix));
  }

  Step failed(String message, Fix fix) {
    return new Step(this, StepStatus.FAILED, message, Optional.of(fix));
  }
}
