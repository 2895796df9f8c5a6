package dev.vitrine.page;

import dev.vitrine.search.Hit;
import dev.vitrine.search.Recalled;
import dev.vitrine.viewer.NavigationEntry;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where one can go from what has been written so far.
 *
 * @param accounts accounts
 * @param types types of resources, with how many are known
 * @param pages pages of Vitrine
 * @param resources resources among what has been read
 * @param more how many more resources there are, empty where these are all
 * @param asks whether a search for it would ask AWS
 */
record PaletteView(
    List<AccountMark> accounts,
    List<ServiceEntry.TypeEntry> types,
    List<NavigationEntry> pages,
    List<Found> resources,
    String more,
    boolean asks) {

  /**
   * A resource.
   *
   * @param self the way to its page
   * @param name what people call it
   * @param type what one of its type is called
   * @param account its account
   * @param region its region
   */
  record Found(Reference self, String name, String type, AccountMark account, String region) {}

  PaletteView {
    accounts = List.copyOf(accounts);
    types = List.copyOf(types);
    pages = List.copyOf(pages);
    resources = List.copyOf(resources);
  }

  /** Where one can go before anything is written. */
  static PaletteView of(List<ServiceEntry.TypeEntry> types, List<NavigationEntry> pages) {
    return new PaletteView(List.of(), types, pages, List.of(), "", false);
  }

  /** The same with what fits. */
  PaletteView with(Recalled recalled, AccountMarks marks, UnaryOperator<String> titles) {
    return new PaletteView(
        recalled.accounts().stream().map(AccountMark::of).toList(),
        types,
        pages,
        recalled.hits().stream().map(hit -> found(hit, marks, titles)).toList(),
        recalled.more() > 0 ? "and " + Numbers.of(recalled.more()) + " more" : "",
        recalled.asks());
  }

  /** How many there are, in words. */
  public String count() {
    var all = accounts.size() + types.size() + pages.size() + resources.size();
    return all == 0 ? "Nothing fits" : Numbers.of(all, "suggestion");
  }

  private static Found found(Hit hit, AccountMarks marks, UnaryOperator<String> titles) {
    var row = hit.resource();
    return new Found(
        Reference.to(row),
        Visible.brief(Objects.requireNonNullElse(row.name(), "")),
        titles.apply(row.type()),
        marks.of(row.account()),
        row.region().value());
  }
}
