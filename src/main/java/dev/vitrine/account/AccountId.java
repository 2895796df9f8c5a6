package dev.vitrine.account;

import java.util.regex.Pattern;

/**
 * The id of an AWS account.
 *
 * @param value twelve ASCII digits
 */
public record AccountId(String value) implements Comparable<AccountId> {

  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  /** Refuses everything but twelve digits. */
  public AccountId {
    if (!TWELVE_DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("twelve digits, as AWS account ids have");
    }
  }

  @Override
  public int compareTo(AccountId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
