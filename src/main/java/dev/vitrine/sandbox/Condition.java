package dev.vitrine.sandbox;

import java.util.List;

/**
 * One operator with one key of a statement's {@code Condition}.
 *
 * @param key the condition key, such as {@code sts:ExternalId}
 * @param operator how it is compared
 * @param wanted the values of the policy, one of which must fit
 */
record Condition(String key, ConditionOperator operator, List<String> wanted) {

  Condition {
    wanted = List.copyOf(wanted);
  }

  /** Whether the condition holds for a request. */
  boolean holds(RequestContext context) {
    var actual = context.of(key);
    if (operator.comparison() == Comparison.NULL) {
      return wanted.stream().anyMatch(absent -> Boolean.parseBoolean(absent) == actual.isEmpty());
    }
    if (actual.isEmpty() && operator.ifExists()) {
      return true;
    }
    return switch (operator.quantifier()) {
      case FOR_ALL_VALUES -> actual.stream().allMatch(this::fits);
      case FOR_ANY_VALUE -> actual.stream().anyMatch(this::fits);
      // AWS lets a negated comparison hold where the request does not carry the key at all.
      case NONE -> actual.isEmpty() ? operator.negated() : actual.stream().allMatch(this::fits);
    };
  }

  private boolean fits(String actual) {
    return operator.negated()
        != wanted.stream().anyMatch(value -> operator.comparison().fits(actual, value));
  }
}
