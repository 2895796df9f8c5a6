package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One account and whether it can be entered.
 *
 * @param account the account
 * @param tags what people sort accounts by
 * @param state whether there is a session
 * @param message why there is none, else the session's own ARN
 * @param asOf since when that is so
 */
record AccountRow(
    AccountMark account, List<String> tags, StatusMark state, String message, Moment asOf) {

  static List<AccountRow> of(
      List<Account> accounts, Map<AccountId, Opening> openings, Instant now) {
    return accounts.stream()
        .map(account -> of(account, Objects.requireNonNull(openings.get(account.id())), now))
        .toList();
  }

  static AccountRow of(Account account, Opening opening, Instant now) {
    return new AccountRow(
        AccountMark.of(account),
        tags(account.tags()),
        StatusMark.of(opening),
        message(opening),
        Moment.read(opening.openedAt(), now));
  }

  static List<String> tags(Map<String, String> tags) {
    return new TreeMap<>(tags)
        .entrySet().stream()
            .map(tag -> Visible.brief(tag.getKey() + "=" + tag.getValue()))
            .toList();
  }

  private static String message(Opening opening) {
    return switch (opening) {
      case Session session -> session.assumedRoleArn();
      case NoSession refusal -> refusal.message();
    };
  }
}
