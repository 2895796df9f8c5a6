package dev.vitrine.page;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The accounts with their state, and what is known of what they hold.
 *
 * @param asked which accounts are asked for
 * @param tags what accounts can be asked for by
 * @param standing why the viewer may look at less than expected, none where nothing is to say
 * @param remarks what there is to say about single accounts
 * @param recent the accounts in which the viewer read something last
 * @param accounts the accounts on this page
 * @param pager which of them these are
 * @param known what has been read
 */
record AccountsView(
    AccountsAsked asked,
    List<String> tags,
    @Nullable Standing standing,
    List<String> remarks,
    List<AccountMark> recent,
    List<AccountRow> accounts,
    Pager pager,
    KnownView known) {

  /**
   * How many accounts are in one state.
   *
   * @param state the state
   * @param accounts how many
   */
  record Count(StatusMark state, String accounts) {}

  /** How many of the accounts on this page are in which state. */
  public List<Count> states() {
    return accounts.stream()
        .collect(
            Collectors.groupingBy(
                AccountRow::state,
                () -> new TreeMap<>(Comparator.comparing(StatusMark::word)),
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(state -> new Count(state.getKey(), Numbers.of(state.getValue())))
        .toList();
  }
}
