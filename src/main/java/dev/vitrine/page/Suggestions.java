package dev.vitrine.page;

import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.ListRequest;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may want to write into a filter next: values that rows really have. */
final class Suggestions {

  private static final int MOST = 60;
  private static final int MOST_OF_A_FIELD = 6;
  private static final int MOST_TAGS = 20;
  private static final int LONGEST = 100;

  private Suggestions() {}

  /** Whole filters: what stands there already, and one part more. */
  static List<String> of(Census census, Filter filter) {
    var tags =
        census.tags().stream()
            .filter(tag -> writable(tag.field()) && writable(tag.value()))
            .limit(MOST_TAGS)
            .map(tag -> Filter.part(tag.field(), tag.value()));
    var values = census.counts().stream().flatMap(Suggestions::values);
    return Stream.concat(values.limit(MOST - MOST_TAGS), tags)
        .filter(part -> !filter.parts().contains(part))
        .map(filter::and)
        .filter(text -> text.length() <= ListRequest.LONGEST_TEXT)
        .toList();
  }

  private static Stream<String> values(Census.Counts counts) {
    return counts.values().stream()
        .filter(count -> writable(count.value()))
        .limit(MOST_OF_A_FIELD)
        .map(count -> Filter.part(counts.field(), count.value()));
  }

  // An empty or hidden character would not survive the field of the form.
  static boolean writable(String text) {
    return !text.isBlank() && text.length() <= LONGEST && Visible.of(text).equals(text);
  }
}
