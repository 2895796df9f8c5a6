package dev.vitrine.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * One rule as it is written in the configuration. It is for whoever is in one of the groups, is one
 * of the users or carries one of the claims; it opens the accounts for which all that is stated
 * holds.
 *
 * @param groups ids of groups, as the issuer names them
 * @param users subjects, or issuer and subject with a space between; never display names
 * @param claims other claims by name, each with the values that count
 * @param accounts ids, or names in which {@code *} stands for anything
 * @param tags tags that the account must carry, all of them
 * @param units ids or paths of organizational units, in which {@code *} stands for anything
 * @param types ids of resource types, in which {@code *} stands for anything; default: all types
 * @param role the name or path/name of the role to take there; default: the account's own
 * @param administrator whether it opens all audit lines, which needs no accounts
 */
record RuleProperties(
    @DefaultValue List<String> groups,
    @DefaultValue List<String> users,
    @DefaultValue Map<String, List<String>> claims,
    @DefaultValue List<String> accounts,
    @DefaultValue Map<String, String> tags,
    @DefaultValue List<String> units,
    @DefaultValue List<String> types,
    @Nullable String role,
    @DefaultValue("false") boolean administrator) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern TYPE = Pattern.compile("[a-z0-9*-]+");

  /** The rule that this entry describes; a wrong value is named with its key. */
  AccessRule read(String key) {
    if (groups.isEmpty() && users.isEmpty() && claims.isEmpty()) {
      throw refused(key + ".groups", "(none)", "somebody: groups, users or claims");
    }
    if (accounts.isEmpty() && tags.isEmpty() && units.isEmpty() && !administrator) {
      throw refused(key + ".accounts", "(none)", "some account: accounts, tags or units");
    }
    check(key + ".groups", groups, RuleProperties::isSomething, "the id of a group");
    check(key + ".users", users, RuleProperties::isSomething, "a subject, or issuer and subject");
    check(key + ".accounts", accounts, RuleProperties::isAccount, "twelve digits, or a name");
    check(key + ".units", units, RuleProperties::isSomething, "an organizational unit");
    check(key + ".types", types, RuleProperties::isType, "a type such as ec2-instance, or ec2-*");
    claims.forEach((name, values) ->
        check(
            key + ".claims." + name,
            values.isEmpty() ? List.of("") : values,
            RuleProperties::isSomething,
            "a value"));
    return new AccessRule(
        new Audience(
            Set.copyOf(groups), users.stream().map(UserKey::of).toList(), valuesOfClaims()),
        new Reach(new HashSet<>(accounts), tags, new HashSet<>(units)),
        types.isEmpty() ? AccessRule.ALL_TYPES : new HashSet<>(types),
        role(key + ".role"),
        administrator);
  }

  private Map<String, Set<String>> valuesOfClaims() {
    return claims.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, claim -> new HashSet<>(claim.getValue())));
  }

  // In which account and partition it will stand is known later; its form is not theirs.
  private Optional<String> role(String key) {
    if (role == null) {
      return Optional.empty();
    }
    // IAM would take this for a path; whoever writes it means something else.
    if (role.startsWith("arn:")) {
      throw refused(key, role, "a role's name, or path/name, which stands in each account opened");
    }
    try {
      return Optional.of(new RoleArn(Partition.AWS, new AccountId("000000000000"), role).role());
    } catch (IllegalArgumentException wrong) {
      throw refused(key, role, String.valueOf(wrong.getMessage()));
    }
  }

  private static void check(
      String key, Collection<String> values, Predicate<String> fits, String accepted) {
    for (String value : values) {
      if (!fits.test(value)) {
        throw refused(key, value, accepted);
      }
    }
  }

  private static boolean isSomething(String text) {
    return !text.isBlank();
  }

  private static boolean isAccount(String text) {
    return isSomething(text) && (!DIGITS.matcher(text).matches() || text.length() == 12);
  }

  private static boolean isType(String text) {
    return TYPE.matcher(text).matches();
  }

  private static InvalidConfigurationPropertyValueException refused(
      String key, String value, String accepted) {
    return new InvalidConfigurationPropertyValueException(key, value, "accepted is " + accepted);
  }
}
