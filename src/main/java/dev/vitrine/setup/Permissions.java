package dev.vitrine.setup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the role in account A may do. */
enum Permissions {
  /** Exactly what Vitrine's parts declare. */
  LEAST(
      "least",
      "Exactly the actions that Vitrine asks, and nothing else. A newer Vitrine may ask more: then paste again."),
  /** AWS's managed policies that show configuration and no contents. */
  VIEW_ONLY(
      "view-only",
      "AWS's own ViewOnlyAccess and SecurityAudit: configuration, no contents. They grow with AWS; what they lack is shown as denied."),
  /** The managed policy that the mission names. */
  READ_ONLY(
      "read-only",
      "AWS's own ReadOnlyAccess. It also allows reading contents: objects in buckets, rows in tables, messages, log lines, parameters. Vitrine's session policies take that away from its own sessions, but whoever else could assume this role would have it.");

  private final String word;
  private final String sentence;

  Permissions(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /** The permissions of that name in an address. */
  static Permissions named(String word) {
    return Arrays.stream(values())
        .filter(permissions -> permissions.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("one of " + words()));
  }

  /** The name in an address. */
  String word() {
    return word;
  }

  /** AWS's managed policies, by path and name. */
  List<String> managed() {
    return switch (this) {
      case LEAST -> List.of();
      case VIEW_ONLY -> List.of("job-function/ViewOnlyAccess", "SecurityAudit");
      case READ_ONLY -> List.of("ReadOnlyAccess");
    };
  }

  /** What a person should know before choosing. */
  String sentence() {
    return sentence;
  }

  private static String words() {
    return Arrays.stream(values()).map(Permissions::word).collect(Collectors.joining(", "));
  }
}
