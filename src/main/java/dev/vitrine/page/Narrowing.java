package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Scope;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The form that narrows a list.
 *
 * @param text the free text
 * @param sort the order, which narrowing keeps
 * @param accounts the accounts to choose from; none where there are too many to read
 * @param account what is typed instead
 * @param regions the regions to choose from; none where there are too many to read
 * @param region what is typed instead
 * @param regional whether the type stands in regions at all
 */
record Narrowing(
    String text,
    List<String> sort,
    List<Choice> accounts,
    String account,
    List<Choice> regions,
    String region,
    boolean regional) {

  private static final int MOST_CHOICES = 50;

  static Narrowing of(
      Asked asked, Definition type, List<Account> visible, Collection<RegionId> known) {
    var accounts = visible.stream().map(account -> choice(asked, account)).toList();
    var names = new TreeSet<>(asked.region());
    known.forEach(region -> names.add(region.value()));
    var regions =
        names.stream().map(name -> new Choice(name, name, asked.region().contains(name))).toList();
    return new Narrowing(
        asked.text(),
        asked.sort(),
        few(accounts),
        String.join("", asked.account().stream().limit(1).toList()),
        few(regions),
        String.join("", asked.region().stream().limit(1).toList()),
        type.scope() != Scope.GLOBAL);
  }

  /** Which accounts are asked. */
  public String accountsChosen() {
    return chosen(accounts, "account");
  }

  /** Which regions are asked. */
  public String regionsChosen() {
    return chosen(regions, "region");
  }

  private static String chosen(List<Choice> choices, String thing) {
    var chosen = choices.stream().filter(Choice::chosen).toList();
    if (chosen.isEmpty()) {
      return "All " + thing + "s";
    }
    return chosen.size() == 1 ? chosen.getFirst().text() : Numbers.of(chosen.size(), thing);
  }

  private static Choice choice(Asked asked, Account account) {
    var id = account.id().value();
    return new Choice(id, Visible.brief(account.name()), asked.account().contains(id));
  }

  private static List<Choice> few(List<Choice> choices) {
    return choices.size() > MOST_CHOICES ? List.of() : choices;
  }
}
