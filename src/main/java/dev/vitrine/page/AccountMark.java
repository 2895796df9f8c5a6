package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Partition;

/**
 * How an account is named wherever it is named.
 *
 * @param id its twelve digits
 * @param name what people call it
 * @param css the class that colours it
 * @param partition the part of AWS in which it lies
 * @param role the role that Vitrine assumes there, empty where that is not known
 */
public record AccountMark(String id, String name, String css, String partition, String role) {

  /** The mark of one account. */
  public static AccountMark of(Account account) {
    return new AccountMark(
        account.id().value(),
        Visible.brief(account.name()),
        css(account.color()),
        account.partition().id(),
        account.role().toString());
  }

  /** An account of which nothing but its id is known. */
  static AccountMark of(AccountId id) {
    return new AccountMark(id.value(), id.value(), css(AccountColor.NONE), Partition.AWS.id(), "");
  }

  /** The role by which it is entered, in words. */
  String entered() {
    return role.isEmpty() ? "the role that Vitrine assumes" : "the role " + role;
  }

  private static String css(AccountColor color) {
    return "color-" + color.word();
  }
}
