package dev.vitrine.organization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Some of the organization's accounts: those that any of these names.
 *
 * @param units ids, names or paths of organizational units; what lies deeper in them counts too
 * @param tags tags of accounts, one of which an account must carry
 * @param accounts ids of accounts
 */
record Selection(
    @DefaultValue List<String> units,
    @DefaultValue Map<String, String> tags,
    @DefaultValue List<String> accounts) {

  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  Selection {
    units = List.copyOf(units);
    tags = Map.copyOf(tags);
    accounts = List.copyOf(accounts);
  }

  /** Refuses what could name no account, by the key that says it. */
  void check(String key) {
    for (String unit : units) {
      demand(!unit.isBlank(), key + ".units", unit, "an organizational unit");
    }
    for (String account : accounts) {
      demand(
          TWELVE_DIGITS.matcher(account).matches(),
          key + ".accounts",
          account,
          "twelve digits, as AWS account ids have");
    }
  }

  boolean isEmpty() {
    return units.isEmpty() && tags.isEmpty() && accounts.isEmpty();
  }

  boolean names(Member member) {
    return accounts.contains(member.id().value())
        || member.units().stream().anyMatch(Set.copyOf(units)::contains)
        || member.tags().entrySet().stream().anyMatch(tags.entrySet()::contains);
  }

  private static void demand(boolean accepted, String key, String value, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(key, value, "accepted is " + what);
    }
  }
}
