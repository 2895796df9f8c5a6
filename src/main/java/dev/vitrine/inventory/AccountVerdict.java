package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be thought of a setting in one account.
 *
 * @param account the account
 * @param verdict what is to be thought of it there
 * @param places its places, what asks for the first look first
 */
public record AccountVerdict(Account account, Verdict verdict, List<PlaceVerdict> places) {

  private static final Comparator<PlaceVerdict> FIRST_LOOK =
      Comparator.comparing((PlaceVerdict place) -> place.verdict().level())
          .thenComparing(place -> place.answer().place());

  /** Copies the places in their order. */
  public AccountVerdict {
    places = places.stream().sorted(FIRST_LOOK).toList();
  }
}
