package dev.vitrine.account;

import dev.vitrine.viewer.Identity;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For whom a rule is: whoever is in one of the groups, is one of the users or carries one of the
 * claims. Everything is compared letter by letter, and nothing with a display name.
 *
 * @param groups ids of groups
 * @param users persons and programs
 * @param claims names of claims, each with the values that count
 */
record Audience(Set<String> groups, List<UserKey> users, Map<String, Set<String>> claims) {

  Audience {
    groups = Set.copyOf(groups);
    users = List.copyOf(users);
    claims =
        claims.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, claim -> Set.copyOf(claim.getValue())));
  }

  boolean includes(Identity identity) {
    return meet(groups, identity.groups())
        || users.stream().anyMatch(user -> user.means(identity))
        || claims.entrySet().stream()
            .anyMatch(claim ->
                meet(claim.getValue(), identity.claims().getOrDefault(claim.getKey(), Set.of())));
  }

  private static boolean meet(Collection<String> some, Collection<String> others) {
    return !Collections.disjoint(some, others);
  }
}
