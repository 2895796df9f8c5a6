package dev.vitrine.page.picture;

import dev.vitrine.page.AccountMark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page that says who can assume what.
 *
 * @param account the account that is looked at, none for all
 * @param role the role in it that is looked at, empty for all
 * @param within whether trust within accounts is drawn
 * @param accounts the accounts to choose from; none where there are too many to read
 * @param picture the picture
 */
record TrustPage(
    @Nullable AccountMark account,
    String role,
    boolean within,
    List<AccountMark> accounts,
    Picture picture) {

  private static final int MOST_CHOICES = 200;

  TrustPage {
    accounts = accounts.size() > MOST_CHOICES ? List.of() : List.copyOf(accounts);
  }

  /** What it is called: what is looked at, and that it is trust. */
  public String title() {
    return Stream.of(role, account == null ? "" : account.name(), picture.title())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The id of the account, none for all. */
  public List<String> accountIds() {
    return account == null ? List.of() : List.of(account.id());
  }

  /** What repeats in addresses that trust within accounts is drawn. */
  public List<String> withinParameter() {
    return within ? List.of("true") : List.of();
  }
}
