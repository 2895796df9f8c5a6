package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.inventory.Remembered;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which accounts are known to be in trouble, without asking: those that could not be entered, and
 * those of which something could not be read.
 *
 * @param refused why there is no session, where that is known
 * @param unread where something could not be read
 */
record Trouble(Map<AccountId, NoSession> refused, Set<AccountId> unread) {

  Trouble {
    refused = Map.copyOf(refused);
    unread = Set.copyOf(unread);
  }

  static Trouble of(
      Viewer viewer, List<Account> accounts, Remembered remembered, Sessions sessions) {
    return new Trouble(
        accounts.stream()
            .flatMap(account ->
                refusal(sessions.of(viewer, account).known()).stream()
                    .map(refusal -> Map.entry(account.id(), refusal)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        remembered.answers().stream()
            .filter(known -> !known.answer().status().certain())
            .map(known -> known.answer().place().account())
            .collect(Collectors.toSet()));
  }

  boolean concerns(Account account) {
    return refused.containsKey(account.id()) || unread.contains(account.id());
  }

  private static Optional<NoSession> refusal(Optional<Opening> known) {
    return known.map(opening -> opening instanceof NoSession refusal ? refusal : null);
  }
}
