package dev.vitrine.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.core.SdkPojo;

/** What is true of an item, false, or not to be told because AWS left a member out. */
@FunctionalInterface
public interface Condition {

  /** What became of looking. */
  enum Verdict {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** AWS's answer does not tell. */
    UNKNOWN;

    static Verdict of(boolean so) {
      return so ? YES : NO;
    }
  }

  /**
   * Looks.
   *
   * @param now the moment by which ages are told
   */
  Verdict of(SdkPojo item, Instant now);

  /** The value there is one of these, as AWS writes it; unknown where there is none. */
  static Condition is(String path, String... words) {
    return value(path, value -> List.of(words).contains(String.valueOf(value)));
  }

  /** The value there is true. */
  static Condition isTrue(String path) {
    return is(path, "true");
  }

  /** The value there is false. */
  static Condition isFalse(String path) {
    return is(path, "false");
  }

  /** What is so of the one value there; unknown where there is none. */
  static Condition value(String path, Predicate<Object> test) {
    var members = Members.of(path);
    return (item, _) ->
        members.first(item).map(test::test).map(Verdict::of).orElse(Verdict.UNKNOWN);
  }

  /** What is so of at least one of the values there; of none is not. */
  static Condition any(String path, Predicate<Object> test) {
    var members = Members.of(path);
    return (item, _) -> Verdict.of(members.all(item).stream().anyMatch(test));
  }

  /** Nothing stands there, where AWS leaves out what does not exist. */
  static Condition absent(String path) {
    var members = Members.of(path);
    return (item, _) -> Verdict.of(members.all(item).stream().allMatch(Condition::isEmpty));
  }

  /** The moment there is longer ago than that. */
  static Condition olderThan(String path, Duration age) {
    return moment(path, (value, now) -> value.isBefore(now.minus(age)));
  }

  /** The moment there comes, and within that time. */
  static Condition within(String path, Duration time) {
    return moment(path, (value, now) -> value.isAfter(now) && value.isBefore(now.plus(time)));
  }

  /** The moment there has passed. */
  static Condition past(String path) {
    return moment(path, (value, now) -> !value.isAfter(now));
  }

  /** What cannot be said by members alone, of the structure that AWS answered. */
  static <P extends SdkPojo> Condition of(Class<P> shape, Predicate<P> test) {
    return (item, _) -> {
      var answered = item instanceof Item own ? own.answered().orElse(own) : item;
      return shape.isInstance(answered)
          ? Verdict.of(test.test(shape.cast(answered)))
          : Verdict.UNKNOWN;
    };
  }

  /** Both; what is surely not so needs no more knowledge. */
  default Condition and(Condition other) {
    return (item, now) -> {
      var one = of(item, now);
      var two = one == Verdict.NO ? Verdict.NO : other.of(item, now);
      return one == Verdict.UNKNOWN && two == Verdict.YES ? one : two;
    };
  }

  /** One of them; what is surely so needs no more knowledge. */
  default Condition or(Condition other) {
    return not().and(other.not()).not();
  }

  /** The contrary. */
  default Condition not() {
    return (item, now) ->
        switch (of(item, now)) {
          case YES -> Verdict.NO;
          case NO -> Verdict.YES;
          case UNKNOWN -> Verdict.UNKNOWN;
        };
  }

  private static Condition moment(String path, Told told) {
    var members = Members.of(path);
    return (item, now) -> {
      var moment = members.first(item).map(Moments::of).orElse(null);
      return moment == null ? Verdict.UNKNOWN : Verdict.of(told.by(moment, now));
    };
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case String text -> text.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Collection<?> several -> several.isEmpty();
      default -> false;
    };
  }

  /** What is told by a moment and the time. */
  @FunctionalInterface
  interface Told {
    /** Tells. */
    boolean by(Instant moment, Instant now);
  }
}
