package dev.vitrine.page;

import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.Grouping;
import dev.vitrine.inventory.Grouping.Group;
import dev.vitrine.inventory.Listing;
import dev.vitrine.inventory.Question;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A list counted by a column or a tag.
 *
 * @param by what is counted by
 * @param total how many there are, and in how many places nobody knows
 * @param progress how far the inquiry is, empty when it is done
 * @param coverage what became of all places
 * @param groups the groups, the largest first
 * @param more how many groups more there are, empty where these are all
 * @param emptiness why there are no groups
 */
record GroupView(
    String by,
    String total,
    String progress,
    CoverageView coverage,
    List<Line> groups,
    String more,
    Emptiness emptiness) {

  private static final int MOST_GROUPS = 500;

  /**
   * One group.
   *
   * @param value what its rows have
   * @param count how many there are
   * @param rows the same as a number
   * @param most how many the largest has, for a bar
   * @param q the filter that shows them
   */
  record Line(String value, String count, int rows, int most, String q) {}

  static GroupView of(
      Question question,
      Wish wish,
      Filter filter,
      Grouping grouping,
      Listing listing,
      Instant now) {
    var marks = AccountMarks.of(question.accounts());
    var groups = grouping.groups(listing.rows());
    var most = groups.stream().mapToInt(Group::count).max().orElse(1);
    var more = groups.size() - MOST_GROUPS;
    return new GroupView(
        Visible.brief(grouping.name()),
        ListView.total(listing, wish.asked(), now),
        ListView.progress(listing.coverage()),
        CoverageView.of(listing.coverage(), marks, now),
        groups.stream()
            .limit(MOST_GROUPS)
            .map(group -> line(group, grouping.name(), filter, marks, most))
            .toList(),
        more > 0 ? "and " + Numbers.of(more, "group") + " more, which the files have too" : "",
        Emptiness.of(listing, !groups.isEmpty()));
  }

  private static Line line(Group group, String by, Filter filter, AccountMarks marks, int most) {
    var value = Objects.requireNonNullElse(group.value(), "");
    var said = value.isEmpty() ? "– (nothing)" : Visible.brief(value);
    return new Line(
        by.equals("account") ? marks.named(value) : said,
        Numbers.of(group.count()),
        group.count(),
        most,
        filter.and(Filter.part(by, value)));
  }
}
