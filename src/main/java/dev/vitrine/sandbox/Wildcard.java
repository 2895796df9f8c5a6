package dev.vitrine.sandbox;

import java.util.Locale;

/**
 * A pattern of an IAM policy, in which {@code *} stands for any characters and {@code ?} for one.
 *
 * @param pattern the pattern as written
 */
record Wildcard(String pattern) {

  private static final int ARN_PARTS = 6;

  /** Whether the whole text fits, capitals and small letters being different. */
  boolean fits(String text) {
    return fits(pattern, text);
  }

  /** Whether the whole text fits, as names of actions are compared. */
  boolean fitsIgnoringCase(String text) {
    return fits(pattern.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
  }

  /** Whether the ARN fits part by part, so that no {@code *} reaches over a colon before its id. */
  boolean fitsArn(String arn) {
    if (pattern.equals("*")) {
      return true;
    }
    var wanted = pattern.split(":", ARN_PARTS);
    var actual = arn.split(":", ARN_PARTS);
    if (wanted.length != ARN_PARTS || actual.length != ARN_PARTS) {
      return false;
    }
    for (var part = 0; part < ARN_PARTS; part++) {
      if (!fits(wanted[part], actual[part])) {
        return false;
      }
    }
    return true;
  }

  // Walks both texts once and returns to the last star only: no pattern makes it slow, as a regular
  // expression with many stars would.
  private static boolean fits(String pattern, String text) {
    var at = 0;
    var next = 0;
    var star = -1;
    var taken = 0;
    while (next < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        taken = next;
      } else if (at < pattern.length()
          && (pattern.charAt(at) == '?' || pattern.charAt(at) == text.charAt(next))) {
        at++;
        next++;
      } else if (star >= 0) {
        at = star + 1;
        next = ++taken;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
