package dev.vitrine.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Remembers censuses for as long as their rows are the very same list: whoever turns the pages of a
 * long list pays once.
 */
@Component
class Censuses {

  private static final Census NOTHING = new Census(List.of(), List.of());

  private final Cache<List<Resource>, Census> remembered =
      Caffeine.newBuilder().weakKeys().maximumSize(200).build();

  Census of(Definition type, List<Resource> rows) {
    // All empty lists are one and the same.
    return rows.isEmpty() ? NOTHING : remembered.get(rows, _ -> Census.of(type, rows));
  }
}
