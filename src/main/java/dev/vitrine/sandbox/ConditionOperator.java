package dev.vitrine.sandbox;

import java.util.Optional;

/**
 * An operator of a condition, taken apart.
 *
 * @param quantifier how several values of the request count
 * @param comparison what is compared
 * @param negated whether it is the contrary that must hold, as in {@code StringNotEquals}
 * @param ifExists whether it holds where the request does not carry the key
 */
record ConditionOperator(
    Quantifier quantifier, Comparison comparison, boolean negated, boolean ifExists) {

  private static final String ALL = "ForAllValues:";
  private static final String ANY = "ForAnyValue:";
  private static final String IF_EXISTS = "IfExists";

  /** How several values of the request count. */
  enum Quantifier {
    NONE,
    FOR_ALL_VALUES,
    FOR_ANY_VALUE
  }

  /** Reads an operator as a policy writes it, or nothing where AWS has none of that name. */
  static Optional<ConditionOperator> of(String text) {
    if (text.startsWith(ALL)) {
      return of(Quantifier.FOR_ALL_VALUES, text.substring(ALL.length()));
    }
    if (text.startsWith(ANY)) {
      return of(Quantifier.FOR_ANY_VALUE, text.substring(ANY.length()));
    }
    return of(Quantifier.NONE, text);
  }

  private static Optional<ConditionOperator> of(Quantifier quantifier, String text) {
    var ifExists = text.endsWith(IF_EXISTS);
    var name = ifExists ? text.substring(0, text.length() - IF_EXISTS.length()) : text;
    return Comparison.named(name)
        .map(comparison -> new ConditionOperator(quantifier, comparison, false, ifExists))
        .or(() ->
            Comparison.negated(name)
                .map(comparison -> new ConditionOperator(quantifier, comparison, true, ifExists)));
  }
}
