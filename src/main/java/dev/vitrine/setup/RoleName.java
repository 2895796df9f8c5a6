package dev.vitrine.setup;

import java.util.regex.Pattern;

/**
 * The path and the name of a role, in characters that mean nothing to YAML, JSON, HCL or a shell.
 *
 * <p>IAM takes quotation marks and braces in paths; whoever has such a path writes by hand.
 *
 * @param value a name, or path/name
 */
record RoleName(String value) implements Comparable<RoleName> {

  private static final Pattern FORM =
      Pattern.compile("([\\w+=,.@-]{1,100}/){0,4}[\\w+=,.@-]{1,64}");

  /** The name that the mission and all examples give the role in account A. */
  static final RoleName FOR_B = new RoleName("RoleForB");

  /** Refuses every character that a document would have to escape. */
  RoleName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a role's name, or path/name, of letters, digits and _+=,.@-");
    }
  }

  /** The name alone. */
  String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The path as IAM takes it: it begins and ends with a slash. */
  String path() {
    return "/" + value.substring(0, value.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(RoleName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
