package dev.vitrine.page;

import dev.vitrine.catalog.Definition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a list: what it is of, and the forms that narrow and arrange it.
 *
 * @param title what one of them is called
 * @param calls what listing them calls
 * @param asked what the address asks
 * @param narrowing the form that narrows it
 * @param chips what narrows it now
 * @param suggestions filters that rows really match
 * @param groupings what the rows may be counted by
 * @param look how many rows a page has, and how close they stand
 * @param columns the names of the columns that were chosen, none for the usual ones
 * @param unreadable what is wrong with the filter, none where it can be read
 */
record ListForm(
    String title,
    String calls,
    Asked asked,
    Narrowing narrowing,
    List<Chip> chips,
    List<String> suggestions,
    List<String> groupings,
    Look look,
    List<String> columns,
    @Nullable Unreadable unreadable) {

  static ListForm of(
      Definition type,
      Wish wish,
      Narrowing narrowing,
      List<Chip> chips,
      List<String> suggestions,
      @Nullable Unreadable unreadable) {
    return new ListForm(
        type.title(),
        String.join(", ", type.operations().stream().map(one -> one.title()).toList()),
        wish.asked(),
        narrowing,
        chips,
        suggestions,
        new Columns(type).groupings(),
        wish.look(),
        wish.columns().chosen(),
        unreadable);
  }

  /** How many rows a page can have. */
  public List<Integer> sizes() {
    return Look.SIZES;
  }

  /** The columns that were chosen for this once, which the viewer may keep. */
  public List<String> keepable() {
    return asked.columns().isEmpty() ? List.of() : columns;
  }

  /** Whether other columns than the usual ones stand here because the viewer keeps them. */
  public boolean kept() {
    return asked.columns().isEmpty() && !columns.isEmpty();
  }

  /** What the form that narrows keeps. */
  public List<Asked.Field> keptWhileNarrowing() {
    return asked.without(Set.of("q", "account", "region", "page", "preview"));
  }

  /** What the form that counts keeps. */
  public List<Asked.Field> keptWhileCounting() {
    return asked.without(Set.of("group", "page", "preview", "facets"));
  }

  /** What the form that arranges keeps. */
  public List<Asked.Field> keptWhileArranging() {
    return asked.without(Set.of("columns", "size", "density", "page", "preview"));
  }

  /** What looking at a row beside the others keeps. */
  public List<Asked.Field> keptWhileLooking() {
    return asked.without(Set.of("preview"));
  }
}
