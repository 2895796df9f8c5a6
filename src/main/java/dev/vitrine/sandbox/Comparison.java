package dev.vitrine.sandbox;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;

/** The ways in which a condition compares a value of the request with one of the policy. */
enum Comparison {
  STRING_EQUALS("StringEquals"),
  STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase"),
  STRING_LIKE("StringLike"),
  ARN_EQUALS("ArnEquals"),
  ARN_LIKE("ArnLike"),
  BOOL("Bool"),
  NULL("Null"),
  NUMERIC_EQUALS("NumericEquals"),
  NUMERIC_LESS_THAN("NumericLessThan"),
  NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals"),
  NUMERIC_GREATER_THAN("NumericGreaterThan"),
  NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals"),
  DATE_EQUALS("DateEquals"),
  DATE_LESS_THAN("DateLessThan"),
  DATE_LESS_THAN_EQUALS("DateLessThanEquals"),
  DATE_GREATER_THAN("DateGreaterThan"),
  DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals");

  private final String operator;

  Comparison(String operator) {
    this.operator = operator;
  }

  /** The comparison that a policy writes so. */
  static Optional<Comparison> named(String operator) {
    return Arrays.stream(values()).filter(one -> one.operator.equals(operator)).findFirst();
  }

  /** The comparison whose contrary a policy writes so, as in {@code StringNotLike}. */
  static Optional<Comparison> negated(String operator) {
    return Arrays.stream(values())
        .filter(one -> one.contrary().filter(operator::equals).isPresent())
        .findFirst();
  }

  /**
   * Whether a value of the request fits a value of the policy; one that cannot be read does not.
   */
  boolean fits(String actual, String wanted) {
    return switch (this) {
      case STRING_EQUALS -> actual.equals(wanted);
      case STRING_EQUALS_IGNORE_CASE, BOOL -> actual.equalsIgnoreCase(wanted);
      case STRING_LIKE -> new Wildcard(wanted).fits(actual);
      case ARN_EQUALS, ARN_LIKE -> new Wildcard(wanted).fitsArn(actual);
      case NULL -> false;
      case NUMERIC_EQUALS -> numbers(actual, wanted).filter(order -> order == 0).isPresent();
      case NUMERIC_LESS_THAN -> numbers(actual, wanted).filter(order -> order < 0).isPresent();
      case NUMERIC_LESS_THAN_EQUALS ->
          numbers(actual, wanted).filter(order -> order <= 0).isPresent();
      case NUMERIC_GREATER_THAN -> numbers(actual, wanted).filter(order -> order > 0).isPresent();
      case NUMERIC_GREATER_THAN_EQUALS ->
          numbers(actual, wanted).filter(order -> order >= 0).isPresent();
      case DATE_EQUALS -> dates(actual, wanted).filter(order -> order == 0).isPresent();
      case DATE_LESS_THAN -> dates(actual, wanted).filter(order -> order < 0).isPresent();
      case DATE_LESS_THAN_EQUALS -> dates(actual, wanted).filter(order -> order <= 0).isPresent();
      case DATE_GREATER_THAN -> dates(actual, wanted).filter(order -> order > 0).isPresent();
      case DATE_GREATER_THAN_EQUALS ->
          dates(actual, wanted).filter(order -> order >= 0).isPresent();
    };
  }

  private Optional<String> contrary() {
    return switch (this) {
      case STRING_EQUALS -> Optional.of("StringNotEquals");
      case STRING_EQUALS_IGNORE_CASE -> Optional.of("StringNotEqualsIgnoreCase");
      case STRING_LIKE -> Optional.of("StringNotLike");
      case ARN_EQUALS -> Optional.of("ArnNotEquals");
      case ARN_LIKE -> Optional.of("ArnNotLike");
      case NUMERIC_EQUALS -> Optional.of("NumericNotEquals");
      case DATE_EQUALS -> Optional.of("DateNotEquals");
      case BOOL,
          NULL,
          NUMERIC_LESS_THAN,
          NUMERIC_LESS_THAN_EQUALS,
          NUMERIC_GREATER_THAN,
          NUMERIC_GREATER_THAN_EQUALS,
          DATE_LESS_THAN,
          DATE_LESS_THAN_EQUALS,
          DATE_GREATER_THAN,
          DATE_GREATER_THAN_EQUALS ->
          Optional.empty();
    };
  }

  private static Optional<Integer> numbers(String actual, String wanted) {
    try {
      return Optional.of(new BigDecimal(actual).compareTo(new BigDecimal(wanted)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> dates(String actual, String wanted) {
    try {
      return Optional.of(moment(actual).compareTo(moment(wanted)));
    } catch (DateTimeException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Instant moment(String text) {
    return text.contains("-")
        ? OffsetDateTime.parse(text).toInstant()
        : Instant.ofEpochSecond(Long.parseLong(text));
  }
}
