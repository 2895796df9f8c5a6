package dev.vitrine.viewer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who somebody is from what an issuer claims. */
final class IdentityReader {

  private static final int MOST_CLAIMS = 50;
  private static final int MOST_VALUES = 50;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_VALUE = 256;
  private static final int LONGEST_SUBJECT = 255;

  // What is about the token and not about the person changes with every sign-in.
  private static final Set<String> OF_THE_TOKEN =
      Set.of("at_hash", "c_hash", "s_hash", "jti", "nonce", "sid", "uti", "rh");

  private final String groupsClaim;

  IdentityReader(String groupsClaim) {
    this.groupsClaim = groupsClaim;
  }

  /**
   * The viewer of these claims.
   *
   * @throws IllegalArgumentException where they name nobody
   */
  Viewer read(String issuer, Map<String, Object> claims) {
    if (!(claims.get("sub") instanceof String subject) || subject.length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException("The claims have no subject");
    }
    var remarks = new LinkedHashSet<String>();
    var groups = Groups.of(groupsClaim, claims);
    groups.remark().ifPresent(remarks::add);
    var others = others(claims, remarks);
    var identity = new Identity(issuer, subject, groups.ids(), others, List.copyOf(remarks));
    return Viewer.signedIn(name(claims).orElse(subject), identity);
  }

  private Map<String, Set<String>> others(Map<String, Object> claims, Set<String> remarks) {
    var others = new HashMap<String, Set<String>>();
    new TreeMap<>(claims)
        .forEach((name, value) -> {
          if (name.equals(groupsClaim) || OF_THE_TOKEN.contains(name) || !isText(value)) {
            return;
          }
          var values = texts(value);
          if (others.size() == MOST_CLAIMS || name.length() > LONGEST_NAME || !fit(values)) {
            remarks.add(
                "A claim of your sign-in is too long, or there are too many."
                    + " Rules that go by it give you nothing.");
            return;
          }
          others.put(name, values);
        });
    return others;
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof String
        || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance));
  }

  private static Set<String> texts(Object value) {
    var list = value instanceof List<?> many ? many : List.of(value);
    return list.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private static boolean fit(Set<String> values) {
    return values.size() <= MOST_VALUES
        && values.stream().allMatch(value -> value.length() <= LONGEST_VALUE);
  }

  // For people to read, never to tell viewers apart: two may have the same.
  private static Optional<String> name(Map<String, Object> claims) {
    return Stream.of("preferred_username", "email", "name")
        .map(claims::get)
        .filter(String.class::isInstance)
        .map(value -> PlainText.of((String) value))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }
}
