package dev.vitrine.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.slf4j.LoggerFactory;

/** Makes the virtual environment that a test class needs, and says why where it cannot. */
final class WhereVirtualenvIs implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), NeedsVirtualenv.class)
        .map(needed -> evaluate(new Virtualenv(needed.value()), context.getDisplayName()))
        .orElse(ConditionEvaluationResult.enabled("needs no virtual environment of its own"));
  }

  private static ConditionEvaluationResult evaluate(Virtualenv venv, String tests) {
    var lack = lack(venv);
    if (lack.isEmpty()) {
      return ConditionEvaluationResult.enabled("has it");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(tests + " must not skip in CI: " + lack);
    }
    // The build's output counts skipped tests but keeps their reasons to its reports.
    LoggerFactory.getLogger(WhereVirtualenvIs.class).warn("Skipping {}: {}", tests, lack);
    return ConditionEvaluationResult.disabled(lack);
  }

  private static String lack(Virtualenv venv) {
    try {
      return venv.complete().orElse("");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      throw new IllegalStateException(interruption);
    }
  }
}
