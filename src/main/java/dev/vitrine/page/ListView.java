package dev.vitrine.page;

import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.Listing;
import dev.vitrine.inventory.Question;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of resources.
 *
 * @param total how many match, of how many, and in how many places nobody knows
 * @param progress how far the inquiry is, empty when it is done
 * @param offer what has become known since rows were shown
 * @param coverage what became of all places
 * @param grid the same as accounts by regions
 * @param facets what to narrow by
 * @param table the rows on this page
 * @param pager where in the list this page is
 * @param emptiness why there are no rows
 * @param looked whether a row is to be looked at beside the others
 * @param preview that row, none where it has not been read
 */
record ListView(
    String total,
    String progress,
    Offer offer,
    CoverageView coverage,
    PlaceGrid grid,
    Facets facets,
    ListTable table,
    Pager pager,
    Emptiness emptiness,
    boolean looked,
    @Nullable Preview preview) {

  static ListView of(
      Question question, Wish wish, Filter filter, Listing listing, Census census, Instant now) {
    var coverage = listing.coverage();
    var marks = AccountMarks.of(question.accounts());
    var size = wish.look().size();
    var rows = listing.rows().size();
    var pager = Pager.of(wish.page(), size, rows);
    var shown = listing.slice(wish.from(), size);
    return new ListView(
        total(listing, wish.asked(), now),
        progress(coverage),
        Offer.of(wish.known(), rows, !shown.isEmpty(), coverage),
        CoverageView.of(coverage, marks, now),
        PlaceGrid.of(coverage, marks),
        Facets.of(census, filter, wish.asked(), marks, coverage),
        ListTable.of(shown, wish, census, marks, pager),
        pager,
        Emptiness.of(listing, !shown.isEmpty()),
        wish.preview().isPresent(),
        wish.preview()
            .flatMap(key -> key.in(coverage))
            .map(row -> Preview.of(row, question, marks))
            .orElse(null));
  }

  static String progress(Coverage coverage) {
    var counts = coverage.counts();
    var pending = counts.getOrDefault(Status.PENDING, 0);
    if (pending == 0) {
      return "";
    }
    var all = coverage.places().size();
    var answered = all - pending;
    var failed = answered - counts.getOrDefault(Status.FOUND, 0);
    return "Asked %s: %s answered, %s of them without success, %s pending."
        .formatted(
            Numbers.of(all, "place"),
            Numbers.of(answered),
            Numbers.of(failed),
            Numbers.of(pending));
  }

  static String total(Listing listing, Asked asked, Instant now) {
    var all = Total.of(listing.coverage(), now).text();
    return asked.text().isEmpty()
        ? all
        : Numbers.of(listing.rows().size()) + " that match, of " + all;
  }
}
