package dev.vitrine.page;

import dev.vitrine.inventory.Grouping;
import dev.vitrine.inventory.Grouping.Group;
import dev.vitrine.inventory.Listing;
import dev.vitrine.inventory.Question;
import java.time.Instant;
import java.util.List;

/**
 * A list counted by a column or a tag.
 *
 * @param title what one of them is called
 * @param by what is counted by
 * @param total how many there are, and in how many places nobody knows
 * @param asked what the address asks
 * @param progress how far the inquiry is, empty when it is done
 * @param coverage what became of all places
 * @param groups the groups
 */
record GroupView(
    String title,
    String by,
    String total,
    Asked asked,
    String progress,
    CoverageView coverage,
    List<Line> groups) {

  /**
   * One group.
   *
   * @param value what its rows have
   * @param count how many there are
   * @param share the same in percent of the largest, for a bar
   * @param q the filter that shows them
   */
  record Line(String value, String count, int share, String q) {}

  static GroupView of(
      Question question, Asked asked, Grouping grouping, Listing listing, Instant now) {
    var marks = AccountMarks.of(question.accounts());
    var groups = grouping.groups(listing.rows());
    var largest = groups.stream().mapToInt(Group::count).max().orElse(1);
    return new GroupView(
        question.type().definition().title(),
        grouping.name(),
        Total.of(listing.coverage(), now).text(),
        asked,
        ListView.progress(listing.coverage()),
        CoverageView.of(listing.coverage(), marks, now),
        groups.stream().map(group -> line(group, grouping, asked, largest)).toList());
  }

  private static Line line(Group group, Grouping grouping, Asked asked, int largest) {
    var value = group.value();
    return new Line(
        value == null ? "– (nothing)" : Visible.brief(value),
        Numbers.of(group.count()),
        Math.max(1, group.count() * 100 / largest),
        and(asked.text(), quoted(grouping.name()) + "=" + quoted(value == null ? "" : value)));
  }

  private static String and(String text, String more) {
    return text.isEmpty() ? more : "(" + text + ") and " + more;
  }

  private static String quoted(String text) {
    var name = text.startsWith("tag:") ? "tag:" : "";
    var rest = text.substring(name.length());
    return rest.matches("[\\w.-]+")
        ? name + rest
        : name + "\"" + rest.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
