package dev.vitrine.account;

import java.util.Map;
import java.util.Set;
import org.springframework.util.PatternMatchUtils;

/**
 * Which accounts a rule opens: those for which all that is stated holds. Where nothing is stated it
 * opens none.
 *
 * @param accounts ids, or names in which {@code *} stands for anything
 * @param tags tags that the account must carry, all of them
 * @param units organizational units, in which {@code *} stands for anything
 */
record Reach(Set<String> accounts, Map<String, String> tags, Set<String> units) {

  Reach {
    accounts = Set.copyOf(accounts);
    tags = Map.copyOf(tags);
    units = Set.copyOf(units);
  }

  boolean holds(Account account) {
    var stated = !accounts.isEmpty() || !tags.isEmpty() || !units.isEmpty();
    return stated
        && (accounts.isEmpty() || accounts.stream().anyMatch(entry -> names(entry, account)))
        && account.tags().entrySet().containsAll(tags.entrySet())
        && (units.isEmpty() || account.units().stream().anyMatch(unit -> matches(units, unit)));
  }

  /** Whether one of the patterns is that text. */
  static boolean matches(Set<String> patterns, String text) {
    return patterns.stream().anyMatch(pattern -> PatternMatchUtils.simpleMatch(pattern, text));
  }

  // Twelve digits are an id and nothing else: whoever names accounts cannot borrow another's.
  private static boolean names(String entry, Account account) {
    return isId(entry)
        ? entry.equals(account.id().value())
        : PatternMatchUtils.simpleMatch(entry, account.name());
  }

  private static boolean isId(String entry) {
    return entry.length() == 12 && entry.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
