package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "absent",
      value = {
        "StringEquals | a;b | b | true",
        "StringEquals | a;b | B | false",
        "StringEquals | a | absent | false",
        "StringEqualsIfExists | a | absent | true",
        "StringEqualsIfExists | a | b | false",
        "StringNotEquals | a;b | b | false",
        "StringNotEquals | a;b | c | true",
        "StringNotEquals | a | absent | true",
        "StringEqualsIgnoreCase | Abc | aBC | true",
        "StringNotEqualsIgnoreCase | Abc | aBC | false",
        "StringLike | vitrine-* | vitrine-1 | true",
        "StringLike | vitrine-? | vitrine-12 | false",
        "StringNotLike | vitrine-* | vitrine-1 | false",
        "ArnLike | arn:aws:iam::*:role/A* | arn:aws:iam::1:role/AssumeRoleInA | true",
        "ArnEquals | arn:aws:iam::1:role/B | arn:aws:iam::1:role/A | false",
        "ArnNotLike | arn:aws:iam::1:role/* | arn:aws:iam::2:role/A | true",
        "ArnNotEquals | arn:aws:iam::1:role/A | arn:aws:iam::1:role/A | false",
        "Bool | true | TRUE | true",
        "Bool | true | false | false",
        "Bool | true | absent | false",
        "BoolIfExists | true | absent | true",
        "Null | true | absent | true",
        "Null | true | a | false",
        "Null | false | a | true",
        "Null | false | absent | false",
        "NumericEquals | 10 | 10.0 | true",
        "NumericNotEquals | 10 | 11 | true",
        "NumericLessThan | 10 | 9 | true",
        "NumericLessThan | 10 | 10 | false",
        "NumericLessThanEquals | 10 | 10 | true",
        "NumericGreaterThan | 10 | 9 | false",
        "NumericGreaterThanEquals | 10 | 10 | true",
        "NumericLessThan | 10 | nine | false",
        "DateLessThan | 2026-12-01T00:00:00Z | 2026-11-24T10:15:30Z | true",
        "DateGreaterThan | 2026-12-01T00:00:00Z | 2026-11-24T10:15:30Z | false",
        "DateLessThanEquals | 2026-11-24T10:15:30Z | 2026-11-24T10:15:30Z | true",
        "DateGreaterThanEquals | 1 | 2026-11-24T10:15:30Z | true",
        "DateEquals | 2026-11-24T11:15:30+01:00 | 2026-11-24T10:15:30Z | true",
        "DateNotEquals | 2026-11-24T10:15:30Z | 2026-11-24T10:15:30Z | false",
        "DateLessThan | soon | 2026-11-24T10:15:30Z | false",
        "ForAllValues:StringEquals | a;b | a;b | true",
        "ForAllValues:StringEquals | a;b | a;c | false",
        "ForAllValues:StringEquals | a | absent | true",
        "ForAnyValue:StringEquals | a;b | c;b | true",
        "ForAnyValue:StringEquals | a;b | c | false",
        "ForAnyValue:StringEquals | a | absent | false",
      })
  void holdsAsInIam(String operator, String wanted, @Nullable String actual, boolean expected) {
    var condition =
        new Condition(
            "sts:ExternalId",
            ConditionOperator.of(operator).orElseThrow(),
            List.of(wanted.split(";")));
    var context =
        actual == null
            ? RequestContext.EMPTY
            : RequestContext.EMPTY.with("STS:externalid", List.of(actual.split(";")));

    assertThat(condition.holds(context)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"StringSomehow", "StringNot", "NumericNotLessThan", "BoolNot", "stringEquals"})
  void knowsNoOtherOperators(String operator) {
    assertThat(ConditionOperator.of(operator)).isEmpty();
  }
}
