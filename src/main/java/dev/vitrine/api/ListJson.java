package dev.vitrine.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, with what became of every place. */
record ListJson(
    String type, List<ResourceJson> items, @Nullable String nextToken, CoverageJson coverage) {

  ListJson {
    items = List.copyOf(items);
  }
}
