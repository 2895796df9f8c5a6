package dev.vitrine.organization;

import dev.vitrine.account.Accounts;
import org.springframework.stereotype.Component;

/** What must be read of accounts besides who they are: what somebody decides by, or asks for. */
@Component
final class Facts {

  private final boolean units;
  private final boolean tags;

  Facts(OrganizationProperties properties, Accounts accounts) {
    var include = properties.include();
    var exclude = properties.exclude();
    this.units =
        properties.units()
            || !include.units().isEmpty()
            || !exclude.units().isEmpty()
            || accounts.rulesLookAtUnits();
    this.tags =
        properties.tags()
            || !include.tags().isEmpty()
            || !exclude.tags().isEmpty()
            || accounts.rulesLookAtTags();
  }

  /** In which units they lie. */
  boolean units() {
    return units;
  }

  /** What is written on them. */
  boolean tags() {
    return tags;
  }
}
