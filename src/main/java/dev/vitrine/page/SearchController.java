package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.search.Search;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds what a person has in hand. */
@Controller
class SearchController {

  private static final int LONGEST_PASTE = 100_000;

  private final Search search;
  private final ListRequest request;
  private final Accounts accounts;
  private final Clock clock;

  SearchController(Search search, ListRequest request, Accounts accounts, Clock clock) {
    this.search = search;
    this.request = request;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping("/search")
  ModelAndView one(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
    var filled = Filled.in(parameters);
    return filled.containsKey("q")
        ? found(viewer, List.of(request.term(filled)), true)
        : new ModelAndView("page/search", "page", SearchView.empty());
  }

  /** Changes nothing; it is a POST because addresses are too short for many values. */
  @PostMapping("/search")
  ModelAndView many(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
    var pasted = Objects.requireNonNullElse(parameters.getFirst("values"), "");
    if (pasted.length() > LONGEST_PASTE) {
      throw new BadValueException("values", "at most 100,000 characters");
    }
    var values =
        Arrays.stream(pasted.split("[\\s,;]+", -1)).filter(value -> !value.isBlank()).toList();
    return found(viewer, values, false);
  }

  private ModelAndView found(Viewer viewer, List<String> values, boolean single) {
    var searched = search.of(viewer, values, ListController.FIRST_LOOK);
    var visible = accounts.visibleTo(viewer);
    var ids = visible.stream().map(Account::id).collect(Collectors.toSet());
    var view =
        SearchView.of(searched, single, AccountMarks.of(visible), ids::contains, clock.instant());
    return new ModelAndView("page/search", "page", view);
  }
}
