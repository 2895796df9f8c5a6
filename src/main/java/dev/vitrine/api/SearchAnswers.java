package dev.vitrine.api;

import dev.vitrine.account.Account;
import dev.vitrine.api.ResourceJson.LinkJson;
import dev.vitrine.api.SearchJson.NamedAccount;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.search.Hit;
import dev.vitrine.search.Searched;
import dev.vitrine.viewer.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes what was found as programs see it. */
@Component
class SearchAnswers {

  private final ResourceRows rows;

  SearchAnswers(ResourceRows rows) {
    this.rows = rows;
  }

  SearchJson one(Viewer viewer, Searched searched) {
    var value = searched.values().getFirst();
    return new SearchJson(
        hits(viewer, value.hits()), accounts(value.accounts()), coverage(searched));
  }

  SearchesJson many(Viewer viewer, Searched searched) {
    return new SearchesJson(
        searched.values().stream()
            .map(value ->
                new SearchesJson.Value(
                    value.text(),
                    hits(viewer, value.hits()),
                    accounts(value.accounts()),
                    value.more(),
                    ids(value.notAsked())))
            .toList(),
        coverage(searched));
  }

  private List<HitJson> hits(Viewer viewer, List<Hit> hits) {
    return hits.stream()
        .map(hit ->
            new HitJson(
                rows.of(viewer, hit.resource()),
                hit.match().name().toLowerCase(Locale.ROOT),
                hit.owner().map(LinkJson::of).orElse(null)))
        .toList();
  }

  private static List<NamedAccount> accounts(List<Account> accounts) {
    return accounts.stream()
        .map(account -> new NamedAccount(account.id().value(), account.name()))
        .toList();
  }

  private static SearchCoverageJson coverage(Searched searched) {
    var counts = new LinkedHashMap<String, Integer>();
    searched
        .asked()
        .values()
        .forEach(coverage ->
            coverage
                .counts()
                .forEach((status, count) -> counts.merge(status.word(), count, Integer::sum)));
    var places =
        searched.asked().entrySet().stream()
            .flatMap(asked ->
                asked.getValue().places().stream()
                    .map(answer ->
                        new SearchCoverageJson.Place(
                            asked.getKey().definition().id(),
                            PlaceJson.of(answer.place(), answer.outcome()))))
            .toList();
    var notAsked =
        searched.values().stream().flatMap(value -> value.notAsked().stream()).distinct().toList();
    return new SearchCoverageJson(searched.complete(), counts, ids(notAsked), places);
  }

  private static List<String> ids(List<ResourceType> types) {
    return types.stream().map(type -> type.definition().id()).toList();
  }
}
