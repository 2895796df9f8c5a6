package dev.vitrine.viewer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The groups that an issuer names: all of them or none.
 *
 * @param ids the groups, as they are written
 * @param remark why there are none, where that is odd
 */
record Groups(Set<String> ids, Optional<String> remark) {

  // The most that Entra ID writes into a token before it leaves all of them out.
  private static final int MOST = 200;
  private static final int LONGEST = 256;

  /** Reads them from the claim of that name. */
  static Groups of(String claim, Map<String, Object> claims) {
    if (leftOut(claim, claims)) {
      return none(
          "You are in more groups than the issuer writes into a sign-in, so it named none"
              + " (claim '%s'). Have it name fewer, or roles of the application.",
          claim);
    }
    var value = claims.get(claim);
    if (value == null) {
      return none("Your sign-in names no groups (claim '%s').", claim);
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(Groups::isName)) {
      return none("The groups of your sign-in (claim '%s') are not a list of names.", claim);
    }
    if (list.size() > MOST) {
      return none("Your sign-in names more than " + MOST + " groups (claim '%s').", claim);
    }
    return new Groups(
        list.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet()),
        Optional.empty());
  }

  // Entra ID's two ways of saying that there were too many.
  private static boolean leftOut(String claim, Map<String, Object> claims) {
    return (claims.get("_claim_names") instanceof Map<?, ?> elsewhere
            && elsewhere.containsKey(claim))
        || (!claims.containsKey(claim) && "true".equals(String.valueOf(claims.get("hasgroups"))));
  }

  private static boolean isName(@Nullable Object value) {
    return value instanceof String name && !name.isBlank() && name.length() <= LONGEST;
  }

  private static Groups none(String why, String claim) {
    return new Groups(
        Set.of(), Optional.of(why.formatted(claim) + " Rules that go by groups give you nothing."));
  }
}
