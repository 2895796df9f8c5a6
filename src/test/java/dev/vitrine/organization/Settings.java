package dev.vitrine.organization;

import dev.vitrine.account.AccountColor;
import dev.vitrine.account.Attribution;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Configurations of an organization, for tests that start nothing. */
final class Settings {

  static final Selection NOBODY = new Selection(List.of(), Map.of(), List.of());

  private Settings() {}

  static OrganizationProperties of(Selection include, Selection exclude) {
    return of("111111111111", "Reader", null, List.of(), include, exclude);
  }

  static OrganizationProperties readBy(
      String account, @Nullable String role, @Nullable String roleArn, String... regions) {
    return of(account, role, roleArn, List.of(regions), NOBODY, NOBODY);
  }

  private static OrganizationProperties of(
      String account,
      @Nullable String role,
      @Nullable String roleArn,
      List<String> regions,
      Selection include,
      Selection exclude) {
    return new OrganizationProperties(
        account,
        role,
        roleArn,
        "readers/RoleForB",
        "an-external-id",
        include,
        exclude,
        true,
        false,
        regions,
        AccountColor.TEAL,
        false,
        Attribution.STRICT,
        null,
        Duration.ofMinutes(15),
        1000);
  }

  static Selection units(String... units) {
    return new Selection(List.of(units), Map.of(), List.of());
  }

  static Selection tags(String key, String value) {
    return new Selection(List.of(), Map.of(key, value), List.of());
  }

  static Selection accounts(String... accounts) {
    return new Selection(List.of(), Map.of(), List.of(accounts));
  }
}
