package dev.vitrine.page;

import dev.vitrine.account.Accounts;
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

  static final int LAST_PAGE = 100_000;

  // A page never waits for the slowest: it shows what is known and looks again until all is. What
  // it takes to make it must still fit into the 300 ms after which a page shows.
  static final Duration FIRST_LOOK = Duration.ofMillis(200);

  private final ListRequest request;
  private final Inventory inventory;
  private final Accounts accounts;
  private final Clock clock;

  ListController(ListRequest request, Inventory inventory, Accounts accounts, Clock clock) {
    this.request = request;
    this.inventory = inventory;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping("/resources/{type}")
  ModelAndView list(
      Viewer viewer,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> parameters) {
    var filled = Filled.in(parameters);
    var question = request.question(viewer, type, filled);
    var filter = request.filter(question.type(), filled);
    var sort = request.sort(question.type(), filled);
    var page = request.number(filled, "page", 1, LAST_PAGE);
    var inquiry = inventory.ask(question, FIRST_LOOK);
    var listing = inventory.list(inquiry, filter, sort);
    var asked = Asked.of(type, filled);
    var narrowing = narrowing(asked, question);
    var view = ListView.of(question, asked, narrowing, listing, page, clock.instant());
    return new ModelAndView("page/list", "page", view);
  }

  private Narrowing narrowing(Asked asked, Question question) {
    return Narrowing.of(
        asked,
        question.type().definition(),
        accounts.visibleTo(question.viewer(), question.type().definition().id()),
        inventory.regions(question.viewer(), question.accounts()));
  }
}
