package dev.vitrine.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as a test writes it.
 *
 * @param written the same as it stands in the configuration
 */
record Rule(RuleProperties written) {

  static Rule of() {
    return new Rule(
        new RuleProperties(
            List.of(), List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), null,
            false));
  }

  Rule groups(String... groups) {
    return with(List.of(groups), written.users(), written.claims());
  }

  Rule users(String... users) {
    return with(written.groups(), List.of(users), written.claims());
  }

  Rule claim(String name, String value) {
    return with(written.groups(), written.users(), Map.of(name, List.of(value)));
  }

  Rule accounts(String... accounts) {
    return with(List.of(accounts), written.tags(), written.units(), written.types());
  }

  Rule tag(String name, String value) {
    var tags = new HashMap<>(written.tags());
    tags.put(name, value);
    return with(written.accounts(), tags, written.units(), written.types());
  }

  Rule units(String... units) {
    return with(written.accounts(), written.tags(), List.of(units), written.types());
  }

  Rule types(String... types) {
    return with(written.accounts(), written.tags(), written.units(), List.of(types));
  }

  Rule role(String role) {
    return with(Optional.of(role), written.administrator());
  }

  Rule administrator() {
    return with(Optional.ofNullable(written.role()), true);
  }

  private Rule with(List<String> groups, List<String> users, Map<String, List<String>> claims) {
    return new Rule(
        new RuleProperties(
            groups,
            users,
            claims,
            written.accounts(),
            written.tags(),
            written.units(),
            written.types(),
            written.role(),
            written.administrator()));
  }

  private Rule with(
      List<String> accounts, Map<String, String> tags, List<String> units, List<String> types) {
    return new Rule(
        new RuleProperties(
            written.groups(),
            written.users(),
            written.claims(),
            accounts,
            tags,
            units,
            types,
            written.role(),
            written.administrator()));
  }

  private Rule with(Optional<String> role, boolean administrator) {
    return new Rule(
        new RuleProperties(
            written.groups(),
            written.users(),
            written.claims(),
            written.accounts(),
            written.tags(),
            written.units(),
            written.types(),
            role.orElse(null),
            administrator));
  }
}
