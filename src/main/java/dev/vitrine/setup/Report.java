package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the doctor found in one account.
 *
 * @param account the account
 * @param steps every step, in the order in which they build on each other
 * @param asOf when it was found
 */
record Report(AccountId account, List<Step> steps, Instant asOf) {

  private static final String BUILDS_ON = "Not tried, because an earlier step failed.";

  Report {
    steps = List.copyOf(steps);
  }

  /** A report in which the steps that were not come to are skipped. */
  static Report of(AccountId account, List<Step> done, List<StepName> all, Instant asOf) {
    var steps = new ArrayList<>(done);
    all.stream()
        .filter(name -> done.stream().noneMatch(step -> step.name().equals(name)))
        .forEach(name -> steps.add(name.skipped(BUILDS_ON)));
    steps.sort(Comparator.comparingInt((Step step) -> all.indexOf(step.name())));
    return new Report(account, steps, asOf);
  }

  /** The worst status of a step. */
  StepStatus worst() {
    return steps.stream()
        .map(Step::status)
        .max(Comparator.naturalOrder())
        .orElse(StepStatus.SKIPPED);
  }

  /** The first of the worst steps, where there is something to mend. */
  Optional<Step> first() {
    var worst = worst();
    return steps.stream()
        .filter(step -> step.status() == worst && step.fix().isPresent())
        .findFirst();
  }
}
