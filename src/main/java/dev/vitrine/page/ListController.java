package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Question;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists of resources over accounts and regions. */
@Controller
class ListController {

  static final int LAST_PAGE = Wish.LAST_PAGE;

  // A page never waits for the slowest: it shows what is known and looks again until all is. What
  // it takes to make it must still fit into the 300 ms after which a page shows.
  static final Duration FIRST_LOOK = Duration.ofMillis(200);

  private final ListRequest request;
  private final Inventory inventory;
  private final ListForms forms;
  private final Censuses censuses;
  private final Clock clock;

  ListController(
      ListRequest request, Inventory inventory, ListForms forms, Censuses censuses, Clock clock) {
    this.request = request;
    this.inventory = inventory;
    this.forms = forms;
    this.censuses = censuses;
    this.clock = clock;
  }

  @GetMapping("/resources/{type}")
  ModelAndView list(
      Viewer viewer,
      Preferences preferences,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> parameters) {
    var filled = Filled.in(parameters);
    var question = request.question(viewer, type, filled);
    var wish = Wish.of(request, question.type(), filled, preferences);
    Filter filter;
    try {
      filter = request.filter(question.type(), filled);
    } catch (BadValueException bad) {
      return forms.unreadable(question, wish, bad);
    }
    return list(question, wish, filter);
  }

  private ModelAndView list(Question question, Wish wish, Filter filter) {
    var inquiry = inventory.ask(question, FIRST_LOOK);
    var listing = inventory.list(inquiry, filter, wish.sort());
    var census = censuses.of(question.type().definition(), listing.rows());
    return new ModelAndView("page/list")
        .addObject("form", forms.of(question, wish, filter, census))
        .addObject("page", ListView.of(question, wish, filter, listing, census, clock.instant()));
  }
}
