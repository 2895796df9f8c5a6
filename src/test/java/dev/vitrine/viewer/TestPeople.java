package dev.vitrine.viewer;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who has an account at the issuer, by user name, and what it claims about each. */
final class TestPeople {

  static final Map<String, Map<String, Object>> ALL =
      Map.of(
          "ada",
          Map.of("preferred_username", "ada@example.org", "groups", List.of("readers", "admins")),
          "bob",
          Map.of("preferred_username", "bob@example.org", "groups", List.of("readers")),
          // Calls itself as another does.
          "mallory",
          Map.of("preferred_username", "ada@example.org", "groups", List.of("others")),
          "nobody",
          Map.of("name", "<img src=x onerror=alert(1)>\u202e\r\nX: y"),
          "many",
          Map.of("groups", IntStream.rangeClosed(1, 201).mapToObj(i -> "g" + i).toList()),
          "odd",
          Map.of("groups", "readers"),
          "overage",
          Map.of("_claim_names", Map.of("groups", "src1")));

  private TestPeople() {}
}
