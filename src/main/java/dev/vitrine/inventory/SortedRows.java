package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.catalog.Resource;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Filters and sorts the rows of answers, and remembers what came of it for as long as the answers
 * are the very same: whoever turns the pages of a long list pays once.
 */
@Component
class SortedRows {

  // References to rows that answers hold anyway: 16 MB at the most.
  private static final int MOST = 4_000_000;

  /** A question, narrowed and ordered. */
  private record Key(String question, String text, String sort) {}

  /** Rows, and the answers that they were taken from. */
  private record Kept(List<Answer> answers, List<Resource> rows) {

    @SuppressWarnings("ReferenceEquality") // Comparing every row would take longer than sorting.
    boolean of(List<Answer> others) {
      if (answers.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < others.size(); i++) {
        if (answers.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Cache<Key, Kept> remembered =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Key _, Kept kept) -> 1 + kept.answers().size() + kept.rows().size())
          .build();

  /** The rows of these answers to that question; the very same list while the answers are. */
  List<Resource> of(Question question, List<Answer> answers, Filter filter, Sort sort) {
    var key = new Key(question.name(), filter.toString(), sort.toString());
    var last = remembered.getIfPresent(key);
    if (last != null && last.of(answers)) {
      return last.rows();
    }
    var names = Names.of(question.accounts());
    var rows =
        answers.stream()
            .flatMap(answer -> answer.rows().stream())
            .filter(row -> filter.wants(row, names));
    // Places stand in order, and so do the rows of each.
    var ordered = List.copyOf((sort.isStanding() ? rows : rows.sorted(sort.order())).toList());
    remembered.put(key, new Kept(answers, ordered));
    return ordered;
  }
}
