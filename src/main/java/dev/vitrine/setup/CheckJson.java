package dev.vitrine.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the doctor found in one account. */
record CheckJson(String account, List<StepJson> steps) {

  /** One step; the fix is a document to paste, an address that shows one, or what to do. */
  record StepJson(String name, String status, String message, @Nullable String fix) {

    static StepJson of(Step step) {
      return new StepJson(
          step.name().word(),
          step.status().word(),
          step.message(),
          step.fix().map(Fix::text).orElse(null));
    }
  }

  static CheckJson of(Report report) {
    return new CheckJson(
        report.account().value(), report.steps().stream().map(StepJson::of).toList());
  }
}
