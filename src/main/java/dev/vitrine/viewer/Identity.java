package dev.vitrine.viewer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who an issuer says that somebody is.
 *
 * @param issuer whose word it is, an address
 * @param subject the name that never changes and is never given to another
 * @param groups the ids of the groups, where the issuer named them all; else none
 * @param claims what else rules may look at, by name
 * @param remarks what was odd about the claims and therefore gives no access, in sentences
 */
public record Identity(
    String issuer,
    String subject,
    Set<String> groups,
    Map<String, Set<String>> claims,
    List<String> remarks) {

  /** Refuses an identity that nobody stands for, and copies the rest. */
  public Identity {
    if (issuer.isBlank() || issuer.contains(" ") || subject.isBlank()) {
      throw new IllegalArgumentException("An identity has an issuer and a subject");
    }
    groups = Set.copyOf(groups);
    claims =
        claims.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    remarks = List.copyOf(remarks);
  }

  /** What tells this identity from every other: the issuer, which has no space, and the subject. */
  String key() {
    return issuer + " " + subject;
  }
}
