package dev.vitrine.api;

import dev.vitrine.account.BadValueException;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.search.Search;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for one value, or for many at once. */
@RestController
class SearchController {

  /** What a search for many values sends. */
  record Wanted(@Nullable List<@Nullable String> values) {}

  private final Search search;
  private final ListRequest request;
  private final SearchAnswers answers;

  SearchController(Search search, ListRequest request, SearchAnswers answers) {
    this.search = search;
    this.request = request;
    this.answers = answers;
  }

  @GetMapping("/api/v1/search")
  SearchJson one(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
    var searched = search.of(viewer, List.of(request.term(parameters)));
    return answers.one(viewer, searched);
  }

  /** Changes nothing; it is a POST because addresses are too short for many values. */
  @PostMapping(value = "/api/v1/search", consumes = MediaType.APPLICATION_JSON_VALUE)
  SearchesJson many(Viewer viewer, @RequestBody Wanted wanted) {
    if (wanted.values() == null || wanted.values().stream().anyMatch(value -> value == null)) {
      throw new BadValueException("values", "a list of 1 to 200 texts");
    }
    return answers.many(viewer, search.of(viewer, List.copyOf(wanted.values())));
  }
}
