package dev.vitrine.setup;

import java.util.regex.Pattern;

/**
 * The id of an AWS organization.
 *
 * @param value as <a
 *     href="https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html">AWS
 *     Organizations</a> writes it
 */
record OrganizationId(String value) {

  private static final Pattern FORM = Pattern.compile("o-[a-z0-9]{10,32}");

  /** Refuses everything else. */
  OrganizationId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("an organization's id, such as o-a1b2c3d4e5");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
