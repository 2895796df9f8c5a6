package dev.vitrine.page;

import dev.vitrine.catalog.Resource;
import java.util.List;

/**
 * The rows of a page.
 *
 * @param caption what stands in the table, and in which order
 * @param headings the heads of the columns
 * @param rows the resources
 * @param named whether names stand there
 * @param account whether accounts stand there
 * @param region whether regions stand there
 * @param signalling whether signals stand there
 * @param managed whether it stands there what manages a row
 * @param choices the columns that can be chosen
 * @param tags tags that can be columns too
 */
record ListTable(
    String caption,
    List<Heading> headings,
    List<Row> rows,
    boolean named,
    boolean account,
    boolean region,
    boolean signalling,
    boolean managed,
    List<Choice> choices,
    List<String> tags) {

  private static final int MOST_TAGS = 40;

  static ListTable of(
      List<Resource> page, Wish wish, Census census, AccountMarks marks, Pager pager) {
    var columns = wish.columns();
    var signalling =
        columns.shows("signal", page.stream().anyMatch(row -> !row.signals().isEmpty()));
    var managed =
        columns.shows("managedBy", page.stream().anyMatch(row -> row.managedBy() != null));
    return new ListTable(
        caption(wish.asked(), pager),
        columns.headings(wish.asked(), signalling, managed),
        page.stream().map(row -> Row.of(row, columns, marks.of(row.account()))).toList(),
        columns.shows("name"),
        columns.shows("account"),
        columns.shows("region"),
        signalling,
        managed,
        columns.choices(signalling, managed),
        census.tags().stream()
            .map(Census.Part::field)
            .distinct()
            .filter(Suggestions::writable)
            .limit(MOST_TAGS)
            .toList());
  }

  private static String caption(Asked asked, Pager pager) {
    if (asked.sort().isEmpty()) {
      return pager.text() + ", by account, region, name and id";
    }
    var sort = asked.sort().getFirst();
    return pager.text()
        + ", by "
        + Visible.brief(sort.startsWith("-") ? sort.substring(1) + ", descending" : sort);
  }
}
