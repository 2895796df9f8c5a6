package dev.vitrine.sandbox;

import java.util.List;

/**
 * The accounts and regions of an entry: patterns such as {@code payments-prod/us-east-1}, of which
 * the last one that fits decides. An account or a region may be a star; as an account it means all
 * but the hub and the empty ones, two stars mean these too. A pattern that begins with an
 * exclamation mark takes away.
 *
 * @param patterns the patterns
 */
record Where(List<String> patterns) {

  Where {
    patterns = List.copyOf(patterns);
  }

  boolean includes(String account, String region) {
    boolean included = false;
    for (String pattern : patterns) {
      boolean without = pattern.startsWith("!");
      String[] parts = pattern.substring(without ? 1 : 0).split("/", 2);
      if (parts.length != 2) {
        throw new IllegalArgumentException(pattern + " is not account/region");
      }
      if (isMeant(parts[0], account) && (parts[1].equals("*") || parts[1].equals(region))) {
        included = !without;
      }
    }
    return included;
  }

  private static boolean isMeant(String pattern, String account) {
    return switch (pattern) {
      case "**" -> true;
      case "*" -> !account.equals("hub") && !WorldAccount.isEmpty(account);
      default -> pattern.equals(account);
    };
  }
}
