package dev.vitrine.page.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An operator of a condition, such as {@code ForAnyValue:StringLikeIfExists}.
 *
 * @param name what the policy calls it
 * @param quantity how many of a key's values must fit, in words before the key; empty for the one
 * @param base the operator without what stands around it
 * @param ifExists whether a key that is not given fits too
 */
record Comparing(String name, String quantity, String base, boolean ifExists) {

  private static final String IF_EXISTS = "IfExists";

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("stringequals", "is"),
          Map.entry("stringnotequals", "is not"),
          Map.entry("stringequalsignorecase", "is, in upper or lower case,"),
          Map.entry("stringnotequalsignorecase", "is not, in upper or lower case,"),
          Map.entry("stringlike", "is like"),
          Map.entry("stringnotlike", "is not like"),
          Map.entry("numericequals", "is"),
          Map.entry("numericnotequals", "is not"),
          Map.entry("numericlessthan", "is less than"),
          Map.entry("numericlessthanequals", "is at most"),
          Map.entry("numericgreaterthan", "is more than"),
          Map.entry("numericgreaterthanequals", "is at least"),
          Map.entry("dateequals", "is"),
          Map.entry("datenotequals", "is not"),
          Map.entry("datelessthan", "is before"),
          Map.entry("datelessthanequals", "is not after"),
          Map.entry("dategreaterthan", "is after"),
          Map.entry("dategreaterthanequals", "is not before"),
          Map.entry("bool", "is"),
          Map.entry("binaryequals", "is"),
          Map.entry("ipaddress", "is within"),
          Map.entry("notipaddress", "is not within"),
          Map.entry("arnequals", "is like"),
          Map.entry("arnlike", "is like"),
          Map.entry("arnnotequals", "is not like"),
          Map.entry("arnnotlike", "is not like"));

  static Comparing of(String operator) {
    var rest = operator;
    var quantity = "";
    if (starts(rest, "ForAllValues:")) {
      quantity = "every value of ";
      rest = rest.substring("ForAllValues:".length());
    } else if (starts(rest, "ForAnyValue:")) {
      quantity = "at least one value of ";
      rest = rest.substring("ForAnyValue:".length());
    }
    var ifExists = rest.length() > IF_EXISTS.length() && rest.endsWith(IF_EXISTS);
    var base = ifExists ? rest.substring(0, rest.length() - IF_EXISTS.length()) : rest;
    return new Comparing(operator, quantity, base.toLowerCase(Locale.ROOT), ifExists);
  }

  /** How it compares, none where it is not known. */
  Optional<String> known() {
    return Optional.ofNullable(WORDS.get(base));
  }

  boolean negative() {
    return base.contains("not");
  }

  boolean asksWhetherMissing() {
    return base.equals("null");
  }

  private static boolean starts(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }
}
