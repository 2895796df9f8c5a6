package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.search.Hit;
import dev.vitrine.search.Searched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What was found.
 *
 * @param q what was looked for, where that was one value
 * @param pasted what was looked for, where that were several
 * @param values what was found for each value
 * @param pending whether places are still being asked
 * @param asked the types that were asked, and what became of them
 */
record SearchView(
    String q, String pasted, List<Value> values, boolean pending, List<AskedType> asked) {

  /**
   * A type that was asked.
   *
   * @param title what one of them is called
   * @param coverage what became of its places
   */
  record AskedType(String title, CoverageView coverage) {}

  /**
   * What was found for one value.
   *
   * @param text the value
   * @param accounts the accounts that are called so
   * @param hits the resources
   * @param more how many more there are, empty where these are all
   * @param missing what to say where there is nothing
   * @param notAsked the types that could hold it and were not asked everywhere
   */
  record Value(
      String text,
      List<AccountMark> accounts,
      List<Found> hits,
      String more,
      String missing,
      List<TypeLink> notAsked) {

    /** Whether anything was found. */
    public boolean found() {
      return !hits.isEmpty() || !accounts.isEmpty();
    }
  }

  /**
   * The way to the list of a type.
   *
   * @param id the type's id
   * @param title what one of them is called
   */
  record TypeLink(String id, String title) {}

  /**
   * A resource that was found.
   *
   * @param self the way to its page
   * @param type what one of its type is called
   * @param name what people call it
   * @param account its account
   * @param region its region
   * @param owner what owns it, none where nothing says so
   */
  record Found(
      Reference self,
      String type,
      String name,
      AccountMark account,
      String region,
      List<Reference> owner) {}

  static SearchView empty() {
    return new SearchView("", "", List.of(), false, List.of());
  }

  static SearchView of(
      Searched searched,
      boolean single,
      AccountMarks marks,
      Predicate<AccountId> visible,
      Instant now) {
    var texts = searched.values().stream().map(Searched.Value::text).toList();
    return new SearchView(
        single ? texts.getFirst() : "",
        single ? "" : String.join("\n", texts),
        searched.values().stream().map(value -> value(searched, value, marks, visible)).toList(),
        searched.pending(),
        asked(searched.asked(), marks, now));
  }

  private static List<AskedType> asked(
      Map<ResourceType, Coverage> asked, AccountMarks marks, Instant now) {
    var types = new ArrayList<AskedType>();
    asked.forEach((type, coverage) ->
        types.add(new AskedType(type.definition().title(), CoverageView.of(coverage, marks, now))));
    return types;
  }

  private static Value value(
      Searched searched, Searched.Value value, AccountMarks marks, Predicate<AccountId> visible) {
    return new Value(
        Visible.of(value.text()),
        value.accounts().stream().map(AccountMark::of).toList(),
        value.hits().stream().map(hit -> found(hit, marks, visible)).toList(),
        value.more() > 0 ? "and " + Numbers.of(value.more()) + " more" : "",
        missing(searched, value),
        value.notAsked().stream()
            .map(type -> new TypeLink(type.definition().id(), type.definition().title()))
            .toList());
  }

  /** What to say of a value of which nothing was found: never that there is none, unless so. */
  static String missing(Searched searched, Searched.Value value) {
    if (searched.pending()) {
      return "nothing found yet";
    }
    if (!value.notAsked().isEmpty()) {
      return "not found in what has been read";
    }
    return searched.read() ? "not found" : "not found where it could be read";
  }

  private static Found found(Hit hit, AccountMarks marks, Predicate<AccountId> visible) {
    var row = hit.resource();
    return new Found(
        Reference.to(row),
        row.type(),
        Visible.brief(Objects.requireNonNullElse(row.name(), "")),
        marks.of(row.account()),
        row.region().value(),
        hit.owner().stream().map(link -> Reference.to(link, visible)).toList());
  }
}
