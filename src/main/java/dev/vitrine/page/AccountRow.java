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
 * @param todo what a person can do where there is none
 * @param favourite whether the viewer wants it first
 * @param asOf since when that is so
 */
record AccountRow(
    AccountMark account,
    List<String> tags,
    StatusMark state,
    String message,
    WhatToDo todo,
    boolean favourite,
    Moment asOf) {

  static List<AccountRow> of(
      List<Account> accounts, Map<AccountId, Opening> openings, Favourites kept, Instant now) {
    return accounts.stream()
        .map(account -> of(account, Objects.requireNonNull(openings.get(account.id())), kept, now))
        .toList();
  }

  static AccountRow of(Account account, Opening opening, Favourites kept, Instant now) {
    var mark = AccountMark.of(account);
    return new AccountRow(
        mark,
        tags(account.tags()),
        StatusMark.of(opening),
        message(opening),
        todo(opening, mark),
        kept.has(account.id()),
        Moment.read(opening.openedAt(), now));
  }

  static List<String> tags(Map<String, String> tags) {
    return new TreeMap<>(tags)
        .entrySet().stream()
            .map(tag -> Visible.brief(tag.getKey() + "=" + tag.getValue()))
            .toList();
  }

  private static WhatToDo todo(Opening opening, AccountMark mark) {
    return switch (opening) {
      case Session _ -> WhatToDo.nothing();
      case NoSession refusal -> WhatToDo.about(refusal, mark);
    };
  }

  private static String message(Opening opening) {
    return switch (opening) {
      case Session session -> session.assumedRoleArn();
      case NoSession refusal -> refusal.message();
    };
  }
}
