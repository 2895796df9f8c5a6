package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.Grouping;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Question;
import dev.vitrine.inventory.Sort;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists of resources counted by a column or a tag. */
@Controller
class GroupController {

  private final ListRequest request;
  private final Inventory inventory;
  private final ListForms forms;
  private final Censuses censuses;
  private final Clock clock;

  GroupController(
      ListRequest request, Inventory inventory, ListForms forms, Censuses censuses, Clock clock) {
    this.request = request;
    this.inventory = inventory;
    this.forms = forms;
    this.censuses = censuses;
    this.clock = clock;
  }

  @GetMapping(value = "/resources/{type}", params = "group")
  ModelAndView groups(
      Viewer viewer,
      Preferences preferences,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> parameters) {
    var filled = Filled.in(parameters);
    var question = request.question(viewer, type, filled);
    var wish = Wish.of(request, question.type(), filled, preferences);
    var grouping = request.grouping(question.type(), filled);
    Filter filter;
    try {
      filter = request.filter(question.type(), filled);
    } catch (BadValueException bad) {
      return forms.unreadable(question, wish, bad);
    }
    return groups(question, wish, filter, grouping);
  }

  private ModelAndView groups(Question question, Wish wish, Filter filter, Grouping grouping) {
    var inquiry = inventory.ask(question, ListController.FIRST_LOOK);
    var listing = inventory.list(inquiry, filter, Sort.standing());
    var census = censuses.of(question.type().definition(), listing.rows());
    return new ModelAndView("page/groups")
        .addObject("form", forms.of(question, wish, filter, census))
        .addObject(
            "page", GroupView.of(question, wish, filter, grouping, listing, clock.instant()));
  }
}
