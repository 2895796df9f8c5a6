package dev.vitrine.page;

import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.ListRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rows that match have in few different values, to narrow them by.
 *
 * @param facets one a field
 * @param note what the numbers count, and what they cannot
 * @param open whether they were opened
 */
record Facets(List<Facet> facets, String note, boolean open) {

  private static final Set<String> EVERYWHERE = Set.of("account", "region", "signal");
  private static final int MOST_OWN = 8;
  private static final int FEW = 20;
  private static final int MOST_LINES = 8;

  /**
   * One field.
   *
   * @param field as filters and counts call it
   * @param lines its values
   * @param more how many more there are, empty where these are all
   */
  record Facet(String field, List<Line> lines, String more) {

    /** What people call the field. */
    public String title() {
      return switch (field) {
        case "account" -> "Account";
        case "region" -> "Region";
        case "signal" -> "Signals";
        case "managedBy" -> "Managed by";
        default -> field;
      };
    }
  }

  /**
   * One value.
   *
   * @param text the value
   * @param count how many rows have it
   * @param chosen whether the filter wants it already
   * @param q the filter that wants it too, or no longer
   */
  record Line(String text, String count, boolean chosen, List<String> q) {}

  static Facets of(
      Census census, Filter filter, Asked asked, AccountMarks marks, Coverage coverage) {
    var everywhere = census.counts().stream().filter(counts -> EVERYWHERE.contains(counts.field()));
    var own =
        census.counts().stream()
            .filter(counts -> !EVERYWHERE.contains(counts.field()))
            .filter(counts -> counts.values().size() <= FEW)
            .sorted(
                Comparator.comparing(Census.Counts::kind, Comparator.comparingInt(Facets::rank)));
    var facets =
        Stream.concat(
                everywhere.filter(counts -> tells(counts, filter)),
                own.filter(counts -> tells(counts, filter)).limit(MOST_OWN))
            .map(counts -> facet(counts, filter, marks))
            .toList();
    return new Facets(facets, note(coverage), !asked.facets().isEmpty());
  }

  // One value alone tells no rows apart; but what was chosen can be taken back here.
  private static boolean tells(Census.Counts counts, Filter filter) {
    return counts.values().size() > 1
        || counts.values().stream()
            .anyMatch(count -> filter.parts().contains(Filter.part(counts.field(), count.value())));
  }

  private static Facet facet(Census.Counts counts, Filter filter, AccountMarks marks) {
    var lines =
        counts.values().stream()
            .limit(MOST_LINES)
            .map(count -> line(counts.field(), count, filter, marks))
            .filter(line -> line.q().stream().allMatch(q -> q.length() <= ListRequest.LONGEST_TEXT))
            .toList();
    var more = counts.values().size() - lines.size();
    return new Facet(counts.field(), lines, more == 0 ? "" : Numbers.of(more) + " more");
  }

  private static Line line(String field, Census.Count count, Filter filter, AccountMarks marks) {
    var part = Filter.part(field, count.value());
    var chosen = filter.parts().contains(part);
    var q = chosen ? filter.without(part) : filter.and(part);
    var text = field.equals("account") ? marks.named(count.value()) : said(count.value());
    return new Line(text, Numbers.of(count.rows()), chosen, q.isEmpty() ? List.of() : List.of(q));
  }

  private static String said(String value) {
    return value.isEmpty() ? "– (nothing)" : Visible.brief(value);
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case STATE -> 0;
      case BOOLEAN -> 1;
      case TEXT -> 2;
      case REFERENCE -> 3;
      case NUMBER, BYTES, INSTANT -> 4;
    };
  }

  private static String note(Coverage coverage) {
    if (coverage.complete()) {
      return "Numbers of the rows that match.";
    }
    var unknown = coverage.unknown();
    return "Numbers of the rows that match, of what was read"
        + (unknown == 0 ? " so far." : "; unknown in " + Numbers.of(unknown, "place") + ".");
  }
}
