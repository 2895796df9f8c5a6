package dev.vitrine.page;

import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
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
  private final Clock clock;

  GroupController(ListRequest request, Inventory inventory, Clock clock) {
    this.request = request;
    this.inventory = inventory;
    this.clock = clock;
  }

  @GetMapping(value = "/resources/{type}", params = "group")
  ModelAndView groups(
      Viewer viewer,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> parameters) {
    var filled = Filled.in(parameters);
    var question = request.question(viewer, type, filled);
    var filter = request.filter(question.type(), filled);
    var grouping = request.grouping(question.type(), filled);
    var inquiry = inventory.ask(question, ListController.FIRST_LOOK);
    var listing = inventory.list(inquiry, filter, Sort.standing());
    var view = GroupView.of(question, Asked.of(type, filled), grouping, listing, clock.instant());
    return new ModelAndView("page/groups", "page", view);
  }
}
