package dev.vitrine.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Remembers tallies for as long as their rows are the very same list: whoever turns the pages of a
 * long list pays once.
 */
@Component
class Tallies {

  private static final Tally NOTHING = new Tally(List.of(), List.of());

  private final Cache<List<Resource>, Tally> remembered =
      Caffeine.newBuilder().weakKeys().maximumSize(200).build();

  Tally of(Definition type, List<Resource> rows) {
    // All empty lists are one and the same.
    return rows.isEmpty() ? NOTHING : remembered.get(rows, _ -> Tally.of(type, rows));
  }
}
