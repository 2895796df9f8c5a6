package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;

/**
 * How an account is named wherever it is named.
 *
 * @param id its twelve digits
 * @param name what people call it
 * @param css the class that colours it
 */
public record AccountMark(String id, String name, String css) {

  /** The mark of one account. */
  public static AccountMark of(Account account) {
    return new AccountMark(
        account.id().value(), Visible.brief(account.name()), css(account.color()));
  }

  private static String css(AccountColor color) {
    return "color-" + color.word();
  }
}
