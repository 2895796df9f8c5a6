package dev.vitrine.page;

import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Listing;
import dev.vitrine.inventory.Question;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.List;

/**
 * A page of a list of resources.
 *
 * @param title what one of them is called
 * @param calls what listing them calls
 * @param total how many match, of how many, and in how many places nobody knows
 * @param named whether names stand in a column of their own
 * @param asked what the address asks
 * @param narrowing the form that narrows it
 * @param progress how far the inquiry is, empty when it is done
 * @param coverage what became of all places
 * @param headings the heads of the columns
 * @param rows the resources on this page
 * @param pager where in the list this page is
 * @param empty what to say where there are no rows
 * @param groupings what the rows may be counted by
 */
record ListView(
    String title,
    String calls,
    String total,
    boolean named,
    Asked asked,
    Narrowing narrowing,
    String progress,
    CoverageView coverage,
    List<Heading> headings,
    List<Row> rows,
    Pager pager,
    String empty,
    List<String> groupings) {

  private static final int SIZE = 100;

  static ListView of(
      Question question, Asked asked, Narrowing narrowing, Listing listing, int page, Instant now) {
    var type = question.type().definition();
    var columns = new Columns(type);
    var marks = AccountMarks.of(question.accounts());
    var found = listing.slice((page - 1) * SIZE, SIZE);
    return new ListView(
        type.title(),
        String.join(", ", type.operations().stream().map(one -> one.title()).toList()),
        total(listing, asked, now),
        columns.named(),
        asked,
        narrowing,
        progress(listing.coverage()),
        CoverageView.of(listing.coverage(), marks, now),
        columns.headings(asked),
        found.stream().map(row -> Row.of(row, columns, marks.of(row.account()))).toList(),
        Pager.of(page, SIZE, listing.rows().size()),
        empty(listing, asked),
        columns.groupings());
  }

  /** How many headings stand before those of the type's own columns. */
  public int before() {
    return named ? 4 : 3;
  }

  /** Whether any row on this page is managed by something. */
  public boolean managed() {
    return rows.stream().anyMatch(row -> !row.managedBy().isEmpty());
  }

  /** Whether any row on this page shows a signal. */
  public boolean signalling() {
    return rows.stream().anyMatch(row -> !row.signals().isEmpty());
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

  private static String total(Listing listing, Asked asked, Instant now) {
    var all = Total.of(listing.coverage(), now).text();
    return asked.text().isEmpty()
        ? all
        : Numbers.of(listing.rows().size()) + " that match, of " + all;
  }

  private static String empty(Listing listing, Asked asked) {
    if (listing.coverage().rows() > 0 && !asked.text().isEmpty()) {
      return "Nothing of what was read matches.";
    }
    if (listing.coverage().counts().containsKey(Status.PENDING)) {
      return "Nothing was found yet; places are still being asked.";
    }
    if (!listing.coverage().everywhere()) {
      return "Nothing was found so far: not all accounts are known yet.";
    }
    return listing.coverage().complete()
        ? "There are none: every place was read to the end."
        : "Nothing was found where it could be read. See which places could not be, and why.";
  }
}
