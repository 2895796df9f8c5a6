package dev.vitrine.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Looks for the browser before anything is started, and says why where there is none. */
final class WhereChromiumIs implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.program().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a Chromium");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(
          context.getDisplayName() + " must not skip in CI: " + Chromium.lack());
    }
    // The build's output counts skipped tests but keeps their reasons to its reports.
    if (context.getTestMethod().isEmpty()) {
      LoggerFactory.getLogger(WhereChromiumIs.class)
          .warn("Skipping {}: {}", context.getDisplayName(), Chromium.lack());
    }
    return ConditionEvaluationResult.disabled(Chromium.lack());
  }
}
