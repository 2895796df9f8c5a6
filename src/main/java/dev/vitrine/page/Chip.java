package dev.vitrine.page;

import dev.vitrine.inventory.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the things that narrow a list, which can be taken away.
 *
 * @param text what it is
 * @param account the accounts that stay
 * @param region the regions that stay
 * @param q the filter that stays
 */
record Chip(String text, List<String> account, List<String> region, List<String> q) {

  static List<Chip> of(Asked asked, Filter filter, AccountMarks marks) {
    var accounts =
        asked.account().stream()
            .distinct()
            .map(id ->
                new Chip(
                    "Account " + marks.named(id),
                    but(asked.account(), id),
                    asked.region(),
                    asked.q()));
    var regions =
        asked.region().stream()
            .distinct()
            .map(name ->
                new Chip("Region " + name, asked.account(), but(asked.region(), name), asked.q()));
    var parts =
        filter.parts().stream()
            .distinct()
            .map(part ->
                new Chip(
                    Visible.brief(part),
                    asked.account(),
                    asked.region(),
                    some(filter.without(part))));
    return Stream.of(accounts, regions, parts).flatMap(chips -> chips).toList();
  }

  private static List<String> but(List<String> all, String one) {
    var rest = new ArrayList<>(all);
    rest.removeIf(one::equals);
    return rest;
  }

  private static List<String> some(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
